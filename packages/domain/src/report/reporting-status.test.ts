// 应报未报: seven words, none of them zero.
import { expect, test } from 'vitest';
import { reportingStatus } from './reporting-status.ts';

const dueOn = '2026-07-02';

test.each([
  ['nothing is there before the last day', null, '2026-07-01', 'not-due'],
  ['nothing is there on the last day', null, '2026-07-02', 'missing'],
  ['it is filed and not signed', { state: 'filed', late: false }, '2026-07-03', 'unsigned'],
  ['it is signed in time', { state: 'signed', late: false }, '2026-07-03', 'on-time'],
  ['it is reviewed', { state: 'reviewed', late: false }, '2026-07-03', 'on-time'],
  ['it came late', { state: 'signed', late: true }, '2026-07-03', 'late'],
  ['it stays late after review', { state: 'reviewed', late: true }, '2026-08-01', 'late'],
  ['it was returned', { state: 'returned', late: false }, '2026-07-01', 'returned'],
] as const)('when %s', (_, newest, today, expected) => {
  expect(reportingStatus(newest, dueOn, today, () => false)).toBe(expected);
});

test('what may be left out is not missing once it is due, and is nothing before', () => {
  const leftOut = (today: string) => reportingStatus(null, dueOn, today, () => true);
  expect([leftOut('2026-07-01'), leftOut('2026-07-02')]).toEqual(['not-due', 'exempt']);
});
