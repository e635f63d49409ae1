// Reminders around the weekend of 11 and 12 July 2026.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekday } from '../period/calendar-date.ts';
import { remindersOn, type ReminderRule } from './reminders.ts';

const plain = { off: [], worked: [] };
const rule: ReminderRule = {
  step: 'report',
  name: '反馈',
  kind: 'working',
  before: [2, 0],
  after: [1],
  to: ['doer'],
  send: 'digest',
  source: '第三十一条',
};
const spoken = (dueOn: string, of: ReminderRule, from: string, days: number) =>
  Array.from({ length: days }, (_, i) => addDays(from, i)).filter(
    (on) => remindersOn([of], [{ step: 'report', dueOn }], on, plain).length > 0,
  );

test('working days are counted over the weekend, before and after', () => {
  expect(spoken('2026-07-13', rule, '2026-07-06', 14)).toEqual(['2026-07-09', '2026-07-13', '2026-07-14']);
});

test('calendar days are counted as they come, on a Sunday too', () => {
  expect(spoken('2026-07-13', { ...rule, kind: 'calendar' }, '2026-07-06', 14)).toEqual([
    '2026-07-11',
    '2026-07-13',
    '2026-07-14',
  ]);
});

test('what is due on a Saturday is reminded of on the Friday, and as late on the Monday', () => {
  expect(spoken('2026-07-11', { ...rule, before: [0] }, '2026-07-06', 14)).toEqual([
    '2026-07-10',
    '2026-07-13',
  ]);
});

test('another step, or nothing due, is not reminded of', () => {
  const tasks = [
    { step: 'sign-for', dueOn: '2026-07-13' },
    { step: 'report', dueOn: null },
  ];
  expect(remindersOn([rule], tasks, '2026-07-13', plain)).toEqual([]);
});

test('it tells how far the day lies from the due date', () => {
  const on = (day: string) =>
    remindersOn([rule], [{ step: 'report', dueOn: '2026-07-13' }], day, plain)[0]?.days;
  expect([on('2026-07-09'), on('2026-07-13'), on('2026-07-14')]).toEqual([-2, 0, 1]);
});

test('a rule in working days speaks once for each of its days, never on a day off', () => {
  const day = fc.nat(700).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(
      day,
      fc.uniqueArray(fc.nat(8)),
      fc.uniqueArray(fc.integer({ min: 1, max: 8 })),
      (dueOn, before, after) => {
        const days = spoken(dueOn, { ...rule, before, after }, addDays(dueOn, -20), 41);
        expect(days).toHaveLength(before.length + after.length);
        expect(days.every((on) => weekday(on) <= 5)).toBe(true);
      },
    ),
    { seed: 20260708 },
  );
});
