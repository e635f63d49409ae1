import { expect, test } from 'vitest';
import { afterDecision, isTaken } from './decide.ts';

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
