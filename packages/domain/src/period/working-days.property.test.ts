// Counting working days forwards and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekday } from './calendar-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween, type Holidays } from './working-days.ts';

const seed = 20260708;
const date = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days));
const holidays: fc.Arbitrary<Holidays> = fc.record({
  off: fc.array(date, { maxLength: 60 }),
  worked: fc.array(date, { maxLength: 30 }),
});
const days = fc.nat(60);

test('what is added is what is counted', () => {
  fc.assert(
    fc.property(date, days, holidays, (from, n, given) => {
      const to = addWorkingDays(from, n, given);
      expect(workingDaysBetween(from, to, given)).toBe(n);
      if (n > 0) expect(isWorkingDay(to, given)).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
});

test('counting to a working day and adding that many leads back to it', () => {
  fc.assert(
    fc.property(date, fc.nat(90), holidays, (from, ahead, given) => {
      const to = addDays(from, ahead);
      const counted = workingDaysBetween(from, to, given);
      expect(addWorkingDays(from, counted, given) <= to).toBe(true);
      if (isWorkingDay(to, given) && ahead > 0) expect(addWorkingDays(from, counted, given)).toBe(to);
    }),
    { seed, numRuns: 500 },
  );
});

test('steps add up, and one more day never comes earlier', () => {
  fc.assert(
    fc.property(date, days, days, holidays, (from, a, b, given) => {
      const middle = addWorkingDays(from, a, given);
      expect(addWorkingDays(middle, b, given)).toBe(addWorkingDays(from, a + b, given));
      expect(addWorkingDays(from, a + 1, given) > middle).toBe(true);
    }),
    { seed },
  );
});

test('without holidays five days of a week are worked', () => {
  fc.assert(
    fc.property(date, (from) => {
      const plain = { off: [], worked: [] };
      expect(workingDaysBetween(from, addDays(from, 7), plain)).toBe(5);
      expect(isWorkingDay(from, plain)).toBe(weekday(from) < 6);
    }),
    { seed },
  );
});

test('over the Spring Festival a deadline waits, and a make-up Saturday counts', () => {
  // Invented: the 16th to 20th off, Saturday the 14th worked.
  const festival = {
    off: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    worked: ['2026-02-14'],
  };
  expect(addWorkingDays('2026-02-13', 1, festival)).toBe('2026-02-14');
  expect(addWorkingDays('2026-02-13', 2, festival)).toBe('2026-02-23');
  expect(workingDaysBetween('2026-02-13', '2026-02-22', festival)).toBe(1);
  expect(workingDaysBetween('2026-02-22', '2026-02-13', festival)).toBe(0);
});
