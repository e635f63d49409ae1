// The way of a document, act by act, through the steps its kind needs.
import { expect, test } from 'vitest';
import { ok } from '../outcome/outcome.ts';
import { bulletinSteps, type BulletinStep } from './kind.ts';
import { afterBulletinAct, bulletinActs, type BulletinAct, type BulletinState } from './state.ts';

const after = (state: BulletinState, act: BulletinAct, steps: readonly BulletinStep[] = bulletinSteps) =>
  afterBulletinAct(state, act, steps);
const walk = (path: readonly BulletinAct[], steps: readonly BulletinStep[]) =>
  path.reduce<ReturnType<typeof after>>(
    (state, act) => (state.ok ? after(state.value, act, steps) : state),
    ok('drafted'),
  );

test('it is frozen, consulted, reviewed, signed, issued and archived, in this order', () => {
  const path: readonly BulletinAct[] = [
    'edit',
    'freeze',
    'consult',
    'answer',
    'review',
    'sign',
    'issue',
    'archive',
  ];
  expect(walk(path, bulletinSteps)).toEqual({ ok: true, value: 'archived' });
});

test('a kind without a step goes past it, and the step is not offered', () => {
  expect(walk(['edit', 'sign', 'issue'], ['sign'])).toEqual({ ok: true, value: 'issued' });
  expect(walk(['review', 'edit', 'review', 'sign', 'issue'], ['review', 'sign'])).toEqual({
    ok: true,
    value: 'issued',
  });
  expect(after('drafted', 'freeze', ['review', 'sign'])).toMatchObject({ refusal: { code: 'wrong-state' } });
  expect(after('drafted', 'sign', ['review', 'sign'])).toMatchObject({ refusal: { code: 'wrong-state' } });
});

test.each(['consult', 'review', 'sign'] as const)(
  'a draft cannot go to %s before its figures are frozen',
  (act) => {
    expect(after('drafted', act)).toMatchObject({ refusal: { code: 'figures-not-frozen' } });
  },
);

test('nothing is issued unsigned, whatever the kind leaves out', () => {
  for (const state of ['drafted', 'frozen', 'consulting', 'reviewed'] as const)
    expect(after(state, 'issue', ['sign']).ok).toBe(false);
});

test('a text changed after review is reviewed again', () => {
  expect(after('reviewed', 'edit')).toEqual({ ok: true, value: 'frozen' });
});

test('units named while others are being asked can be asked as well', () => {
  expect(after('consulting', 'consult')).toEqual({ ok: true, value: 'consulting' });
});

test('nothing is changed once it is signed; what is issued is archived or withdrawn', () => {
  const open = (state: BulletinState) => bulletinActs.filter((act) => after(state, act).ok);
  expect([open('signed'), open('issued'), open('archived')]).toEqual([
    ['issue'],
    ['archive', 'withdraw'],
    ['withdraw'],
  ]);
});
