// The beats of any year, over any holidays.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekday } from '../period/calendar-date.ts';
import { endOf, periodOf, startOf, type PeriodKind } from '../period/period.ts';
import { isWorkingDay, type Holidays } from '../period/working-days.ts';
import { beatKeys, beatPeriods, beatsDue, beatsOf, isOfBeat, type BeatRules } from './beat.ts';
import { dueOn, type DueRule } from './due-rule.ts';

const seed = 20260708;
const runs = { seed, numRuns: 60 };
const year = fc.integer({ min: 2000, max: 2040 });
const shift = fc.constantFrom('after' as const, 'before' as const);
const rule: fc.Arbitrary<DueRule> = fc.oneof(
  fc.record({
    from: fc.constant('period-end' as const),
    days: fc.integer({ min: 1, max: 30 }),
    count: fc.constantFrom('working' as const, 'calendar' as const),
    shift,
  }),
  fc.record({ from: fc.constant('month' as const), days: fc.constant([9, 19, 28]), shift }),
);
const rules: fc.Arbitrary<BeatRules> = fc.record({
  'ten-day-dispatch': rule,
  'monthly-circular': rule,
  'quarterly-analysis': rule,
  'half-year-assessment': rule,
  'year-end-assessment': rule,
});
/** Weekdays off and weekend days worked, a few of a year. */
const holidaysOf = (of: number): fc.Arbitrary<Holidays> => {
  const day = fc.nat(364).map((days) => addDays(`${of}-01-01`, days));
  return fc.record({ off: fc.array(day, { maxLength: 30 }), worked: fc.array(day, { maxLength: 12 }) });
};
const scene = year.chain((of) => fc.tuple(fc.constant(of), rules, holidaysOf(of)));

test('every due date is a working day', () => {
  fc.assert(
    fc.property(scene, ([of, by, holidays]) => {
      for (const beat of beatsOf(of, by, holidays)) expect(isWorkingDay(beat.dueOn, holidays)).toBe(true);
    }),
    runs,
  );
});

test('of one beat a later period is never due earlier', () => {
  fc.assert(
    fc.property(scene, ([of, by, holidays]) => {
      const beats = beatsOf(of, by, holidays);
      for (const key of beatKeys) {
        const own = beats
          .filter((beat) => beat.key === key)
          .toSorted((a, b) => startOf(a.period).localeCompare(startOf(b.period)));
        const due = own.map((beat) => beat.dueOn);
        expect(due).toEqual(due.toSorted());
      }
    }),
    runs,
  );
});

test('holidays move the due date and leave the period as it is', () => {
  fc.assert(
    fc.property(scene, ([of, by, holidays]) => {
      const periods = (given: Holidays) =>
        beatsOf(of, by, given)
          .map(({ key, period }) => `${key} ${period}`)
          .toSorted();
      expect(periods(holidays)).toEqual(periods({ off: [], worked: [] }));
    }),
    runs,
  );
});

test('a year has 36 ten-day beats, 12 monthly, 4 quarterly, one half-year and one year-end', () => {
  fc.assert(
    fc.property(scene, ([of, by, holidays]) => {
      const beats = beatsOf(of, by, holidays);
      expect(beatKeys.map((key) => beats.filter((beat) => beat.key === key).length)).toEqual([
        36, 12, 4, 1, 1,
      ]);
      for (const { key, period } of beats) expect(isOfBeat(key, period)).toBe(true);
    }),
    runs,
  );
});

test('every day of the year belongs to exactly one ten days and one week, leap years and year ends too', () => {
  fc.assert(
    fc.property(year, fc.constantFrom<PeriodKind>('ten-day', 'week'), (of, kind) => {
      const days = daysBetween(`${of}-01-01`, `${of + 1}-01-01`);
      const held = new Map<string, number>();
      for (let i = 0; i < days; i += 1) {
        const day = addDays(`${of}-01-01`, i);
        const period = periodOf(day, kind);
        expect(startOf(period) <= day && day <= endOf(period)).toBe(true);
        held.set(period, (held.get(period) ?? 0) + 1);
      }
      expect([...held.values()].reduce((sum, count) => sum + count, 0)).toBe(days);
      if (kind === 'ten-day') expect(held.size).toBe(36);
      else
        for (const week of held.keys())
          expect([weekday(startOf(week)), weekday(endOf(week))]).toEqual([1, 7]);
    }),
    { seed, numRuns: 41 },
  );
});

test('what is due in some days is what the years around give for them', () => {
  fc.assert(
    fc.property(scene, fc.nat(360), ([of, by, holidays], at) => {
      const from = addDays(`${of}-01-01`, at);
      const to = addDays(from, 30);
      const due = beatsDue(from, to, by, holidays);
      const all = [of - 1, of, of + 1].flatMap((each) => beatsOf(each, by, holidays));
      const expected = all.filter((beat) => beat.dueOn >= from && beat.dueOn <= to);
      expect(new Set(due.map(({ key, period }) => `${key} ${period}`))).toEqual(
        new Set(expected.map(({ key, period }) => `${key} ${period}`)),
      );
    }),
    runs,
  );
});

test('the rule of the 9th, 19th and 28th comes before a weekend, in a leap February too', () => {
  const early: DueRule = { from: 'month', days: [9, 19, 28], shift: 'before' };
  const plain = { off: [], worked: [] };
  // 2012: 9 February is a Thursday, the 19th a Sunday, the 28th a Tuesday of a month of 29 days.
  expect(['2012-02-X1', '2012-02-X2', '2012-02-X3'].map((period) => dueOn(period, early, plain))).toEqual([
    '2012-02-09',
    '2012-02-17',
    '2012-02-28',
  ]);
  expect(beatPeriods['ten-day-dispatch']).toBe('ten-day');
});
