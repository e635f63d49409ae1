import { expect, test } from 'vitest';
import { dueDays, nextDue, type Due } from './due-days.ts';

const due: readonly Due[] = [
  { on: '2026-08-03', step: 'report', count: 12, worst: null },
  { on: '2026-07-13', step: 'report', count: 2, worst: 'behind' },
  { on: '2026-07-09', step: 'object', count: 1, worst: 'slow' },
];

test('a month stands in three rows, the last with what is left of it', () => {
  expect(dueDays('2026-07', '2026-07-08', due).map((row) => row.length)).toEqual([10, 10, 11]);
  expect(dueDays('2026-02', '2026-02-01', []).map((row) => row.length)).toEqual([10, 10, 8]);
});

test('a report due makes a deadline of its day, an objection does not', () => {
  const days = dueDays('2026-07', '2026-07-08', due).flat();
  expect(days.filter((day) => day.isDeadline).map((day) => day.on)).toEqual(['2026-07-13']);
  expect(days[8]?.due.map((each) => each.step)).toEqual(['object']);
});

test('today is neither past nor to come, and Saturdays and Sundays are told apart', () => {
  const days = dueDays('2026-07', '2026-07-08', due).flat();
  expect(days.filter((day) => day.isPast)).toHaveLength(7);
  expect(days[7]).toMatchObject({ isToday: true, isPast: false, day: 8 });
  expect(days.filter((day) => day.isWeekend).map((day) => day.day)).toEqual([4, 5, 11, 12, 18, 19, 25, 26]);
});

test('what is due next is told in order of days, over the end of the month', () => {
  expect(nextDue('2026-07-10', due, 3).map((each) => each.on)).toEqual(['2026-07-13', '2026-08-03']);
  expect(nextDue('2026-07-08', due, 1).map((each) => each.on)).toEqual(['2026-07-09']);
});
