// The way of a circular, act by act.
import { expect, test } from 'vitest';
import { ok } from '../outcome/outcome.ts';
import { afterBulletinAct, bulletinActs, type BulletinAct, type BulletinState } from './state.ts';

test('it is frozen, consulted, reviewed, signed and issued, in this order', () => {
  const path: readonly BulletinAct[] = ['edit', 'freeze', 'consult', 'answer', 'review', 'sign', 'issue'];
  const end = path.reduce<ReturnType<typeof afterBulletinAct>>(
    (state, act) => (state.ok ? afterBulletinAct(state.value, act) : state),
    ok('drafted'),
  );
  expect(end).toEqual({ ok: true, value: 'issued' });
});

test.each(['consult', 'review', 'sign'] as const)(
  'a draft cannot go to %s before its figures are frozen',
  (act) => {
    expect(afterBulletinAct('drafted', act)).toMatchObject({ refusal: { code: 'figures-not-frozen' } });
  },
);

test('a text changed after review is reviewed again', () => {
  expect(afterBulletinAct('reviewed', 'edit')).toEqual({ ok: true, value: 'frozen' });
});

test('units named while others are being asked can be asked as well', () => {
  expect(afterBulletinAct('consulting', 'consult')).toEqual({ ok: true, value: 'consulting' });
});

test('nothing is changed once it is signed, and nothing at all once it is issued', () => {
  const open = (state: BulletinState) => bulletinActs.filter((act) => afterBulletinAct(state, act).ok);
  expect([open('signed'), open('issued'), open('archived')]).toEqual([['issue'], [], []]);
});
