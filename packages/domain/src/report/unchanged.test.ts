// When a missing report is none.
import { expect, test } from 'vitest';
import { isExempt, type Silent } from './unchanged.ts';

const rule = { exempt: ['month'], plans: ['nodes'], inARow: 2 } as const;
const june: Silent = {
  period: '2026-06',
  plan: 'nodes',
  lastReported: '2026-05',
  onSchedule: true,
  openDueDates: [],
};

test.each([
  ['on schedule, reported in May', {}, true],
  ['silent in May and June', { lastReported: '2026-04' }, true],
  ['silent for a third month', { lastReported: '2026-03' }, false],
  ['never reported', { lastReported: null }, false],
  ['a node is overdue', { onSchedule: false }, false],
  ['a figure, which is never carried on in silence', { plan: 'points' }, false],
  ['a node fell due in June', { openDueDates: ['2026-06-30'] }, false],
  ['a node falls due in July', { openDueDates: ['2026-07-01'] }, true],
  ['last told for ten days of May', { lastReported: '2026-05-X3' }, true],
  ['every ten days', { period: '2026-06-X3' }, false],
] as const)('%s: %o gives %s', (_, differs, expected) => {
  expect(isExempt({ ...june, ...differs }, rule)).toBe(expected);
});
