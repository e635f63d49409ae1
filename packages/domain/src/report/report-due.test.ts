// Which periods are asked for, and until when.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../period/calendar-date.ts';
import { endOf, startOf } from '../period/period.ts';
import { endedPeriods, fitsCadence, reportDueOn, type Cadence, type ReportDue } from './report-due.ts';

const seed = 20260708;
const plain = { off: [], worked: [] };
const after = (workingDays: number): ReportDue => ({ workingDays, tenDay: null });

test('a month that ends on a Tuesday is due two working days later', () => {
  expect(reportDueOn('2026-06', after(2), plain)).toBe('2026-07-02');
});

test('a due date waits for holidays', () => {
  const national = {
    off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    worked: ['2026-10-10'],
  };
  expect(reportDueOn('2026-09', after(2), national)).toBe('2026-10-09');
  expect(reportDueOn('2026-09', after(3), national)).toBe('2026-10-10');
});

test('ten days may have a rule of their own, a month keeps the clock', () => {
  const early: ReportDue = {
    workingDays: 1,
    tenDay: { from: 'month', days: [9, 19, 28], shift: 'before' },
  };
  // 9 July 2026 is a Thursday, the 19th a Sunday, the 28th a Tuesday; June ends on a Tuesday.
  expect(
    ['2026-07-X1', '2026-07-X2', '2026-07-X3', '2026-06'].map((period) => reportDueOn(period, early, plain)),
  ).toEqual(['2026-07-09', '2026-07-17', '2026-07-28', '2026-07-01']);
});

test('asked for are the periods that have ended since it was assigned', () => {
  expect(endedPeriods('month', '2026-04-20', '2026-07-08')).toEqual(['2026-04', '2026-05', '2026-06']);
  expect(endedPeriods('ten-day', '2026-06-15', '2026-07-11')).toEqual([
    '2026-06-X2',
    '2026-06-X3',
    '2026-07-X1',
  ]);
  expect(endedPeriods('quarter', '2026-01-05', '2026-07-08')).toEqual(['2026-Q1', '2026-Q2']);
});

test('a period that ends today is not asked for yet', () => {
  expect(endedPeriods('month', '2026-06-01', '2026-06-30')).toEqual([]);
  expect(endedPeriods('month', '2026-06-01', '2026-07-01')).toEqual(['2026-06']);
  expect(endedPeriods('none', '2020-01-01', '2026-07-08')).toEqual([]);
});

test('a period is of its cadence or not', () => {
  expect([
    fitsCadence('2026-06', 'month'),
    fitsCadence('2026-Q2', 'month'),
    fitsCadence('2026-06', 'none'),
  ]).toEqual([true, false, false]);
});

test('the periods asked for follow each other and are over', () => {
  const day = fc.nat(1500).map((days) => addDays('2025-01-01', days));
  fc.assert(
    fc.property(day, day, fc.constantFrom<Cadence>('ten-day', 'month', 'quarter'), (from, today, cadence) => {
      const periods = endedPeriods(cadence, from, today);
      for (const [i, period] of periods.entries()) {
        expect([fitsCadence(period, cadence), endOf(period) < today, endOf(period) >= from]).toEqual([
          true,
          true,
          true,
        ]);
        expect(startOf(period)).toBe(i === 0 ? startOf(period) : addDays(endOf(periods[i - 1] ?? ''), 1));
      }
    }),
    { seed },
  );
});
