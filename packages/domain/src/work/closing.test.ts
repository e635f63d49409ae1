// What stands between a commitment and its closing, in the order of the field.
import { expect, test } from 'vitest';
import { readyToClose, type ClosingFacts } from './closing.ts';

const ready: ClosingFacts = {
  reported: true,
  complete: true,
  reviewed: true,
  checkNeeded: true,
  checked: true,
  objected: false,
};
const missing = (facts: Partial<ClosingFacts>) => {
  const outcome = readyToClose({ ...ready, ...facts });
  return outcome.ok ? null : outcome.refusal.params['missing'];
};

test('everything there, it may be closed', () => expect(missing({})).toBeNull());

test.each([
  ['report', { reported: false, reviewed: false }],
  ['completion', { complete: false, checked: false }],
  ['review', { reviewed: false, checked: false }],
  ['check', { checked: false }],
  ['objection', { objected: true }],
] as const)('without %s it may not', (expected, facts) => expect(missing(facts)).toBe(expected));

test('a check is asked for only where one is needed', () => {
  expect(missing({ checkNeeded: false, checked: false })).toBeNull();
});
