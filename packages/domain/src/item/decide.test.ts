import { expect, test } from 'vitest';
import { afterDecision, isTaken } from './decide.ts';
import { targetOf, writtenOut } from './target-of.ts';

test('accepting, rejecting and reopening move an item, and what was corrected stays corrected', () => {
  expect(afterDecision('found', 'accept', false)).toEqual({ ok: true, value: 'accepted' });
  expect(afterDecision('edited', 'accept', false)).toEqual({ ok: true, value: 'edited' });
  expect(afterDecision('accepted', 'reject', false)).toEqual({ ok: true, value: 'rejected' });
  expect(afterDecision('rejected', 'reopen', false)).toEqual({ ok: true, value: 'found' });
  expect((['found', 'accepted', 'edited', 'rejected'] as const).map(isTaken)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('an item in a breakdown is changed there, not here', () => {
  expect(afterDecision('accepted', 'reject', true)).toMatchObject({
    refusal: { code: 'wrong-state', params: { act: 'change-item' } },
  });
});

test('万 and 亿 are written out exactly', () => {
  expect(writtenOut('4.2', '万亩')).toEqual({ ok: true, value: { value: '42000', unit: '亩' } });
  expect(writtenOut('0.00015', '亿元')).toEqual({ ok: true, value: { value: '15000', unit: '元' } });
  expect(writtenOut('600', '座')).toEqual({ ok: true, value: { value: '600', unit: '座' } });
  expect(writtenOut('六百', '座')).toMatchObject({ refusal: { code: 'malformed-number' } });
});

test('the first measure that is a number is the target', () => {
  expect(targetOf([])).toBeNull();
  expect(targetOf([{ metric: '种草', op: '>=', value: '3', unit: '万亩', raw: '3万亩以上' }])).toEqual({
    metric: '种草',
    op: '>=',
    value: '30000',
    unit: '亩',
  });
});
