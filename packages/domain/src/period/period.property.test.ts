// Periods tile the calendar, and their notation is the only one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, partsOf, weekday } from './calendar-date.ts';
import { countIn } from './notation.ts';
import {
  endOf,
  kindOf,
  nextPeriod,
  parsePeriod,
  periodOf,
  previousPeriod,
  startOf,
  type PeriodKind,
} from './period.ts';

const seed = 20260708;
const kinds: readonly PeriodKind[] = ['year', 'half', 'quarter', 'month', 'ten-day', 'week'];
const kind = fc.constantFrom(...kinds);
const date = fc.integer({ min: 0, max: 200_000 }).map((days) => addDays('1800-01-01', days));

test('every day lies in exactly one period of each kind, between its first and last day', () => {
  fc.assert(
    fc.property(date, kind, (day, of) => {
      const period = periodOf(day, of);
      expect([startOf(period) <= day, day <= endOf(period), kindOf(period)]).toEqual([true, true, of]);
      expect([periodOf(startOf(period), of), periodOf(endOf(period), of)]).toEqual([period, period]);
      expect(parsePeriod(` ${period} `)).toEqual({ ok: true, value: period });
    }),
    { seed, numRuns: 1000 },
  );
});

test('the next period begins the day after, and the way back leads to where one was', () => {
  fc.assert(
    fc.property(date, kind, (day, of) => {
      const period = periodOf(day, of);
      expect(startOf(nextPeriod(period))).toBe(addDays(endOf(period), 1));
      expect(previousPeriod(nextPeriod(period))).toBe(period);
      expect(nextPeriod(previousPeriod(period))).toBe(period);
    }),
    { seed, numRuns: 1000 },
  );
});

test('the periods of a year follow each other without gap from its first day to its last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 2400 }), kind, (year, of) => {
      const firstDay = of === 'week' ? startOf(`${year}-W01`) : `${year}-01-01`;
      let period = periodOf(firstDay, of);
      expect(startOf(period)).toBe(firstDay);
      let days = 0;
      for (let i = 0; i < countIn(of, year); i += 1) {
        days += daysBetween(startOf(period), endOf(period)) + 1;
        period = nextPeriod(period);
      }
      expect(startOf(period)).toBe(addDays(firstDay, days));
      expect(period).toBe(of === 'week' ? `${year + 1}-W01` : periodOf(`${year + 1}-01-01`, of));
    }),
    { seed, numRuns: 300 },
  );
});

test('a week runs Monday to Sunday and belongs to the year of its Thursday', () => {
  fc.assert(
    fc.property(date, (day) => {
      const week = periodOf(day, 'week');
      expect([weekday(startOf(week)), weekday(endOf(week))]).toEqual([1, 7]);
      expect(partsOf(addDays(startOf(week), 3)).year).toBe(Number(week.slice(0, 4)));
    }),
    { seed, numRuns: 1000 },
  );
});
