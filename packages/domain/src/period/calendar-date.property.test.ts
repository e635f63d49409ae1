// The calendar against one counted on the fingers, day after day.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compare, daysBetween, daysInMonth, parseDate, partsOf, weekday } from './calendar-date.ts';

const seed = 20260708;
const two = (number: number): string => String(number).padStart(2, '0');

function* everyDay(): Generator<string> {
  for (let year = 1890; year <= 2110; year += 1) {
    const february = year % 4 === 0 && year !== 1900 && year !== 2100 ? 29 : 28;
    for (const [month, days] of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
      for (let day = 1; day <= days; day += 1) yield `${year}-${two(month + 1)}-${two(day)}`;
    }
  }
}
const calendar = [...everyDay()];
const wednesday = 3; // 1 January 1890
const index = fc.nat(calendar.length - 1);

test('days are counted, added and named as the calendar has them', () => {
  fc.assert(
    fc.property(index, index, (a, b) => {
      const [from = '', to = ''] = [calendar[a], calendar[b]];
      expect(daysBetween(from, to)).toBe(b - a);
      expect(addDays(from, b - a)).toBe(to);
      expect(weekday(from)).toBe(((wednesday - 1 + a) % 7) + 1);
      expect(compare(from, to)).toBe(Math.sign(a - b));
      expect(parseDate(from)).toEqual({ ok: true, value: from });
    }),
    { seed, numRuns: 2000 },
  );
});

test('a text is a date exactly when the calendar has that day, in a usual year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1700, max: 3100 }), fc.nat(13), fc.nat(32), (year, month, date) => {
      const text = [
        String(year).padStart(4, '0'),
        String(month).padStart(2, '0'),
        String(date).padStart(2, '0'),
      ].join('-');
      expect(parseDate(text).ok).toBe(
        year >= 1800 && year <= 2999 && date >= 1 && date <= daysInMonth(year, month),
      );
    }),
    { seed, numRuns: 1000 },
  );
});

test.each([
  [1900, 28],
  [2000, 29],
  [2012, 29],
  [2026, 28],
])('February %i has %i days', (year, days) => expect(daysInMonth(year, 2)).toBe(days));

test.each([
  '',
  '2026',
  '2026-7-8',
  '2026-02-29',
  '2026-00-01',
  '2026/07/08',
  '20260708',
  '2026-07-08T00:00',
  '２０２６-07-08',
  '-2026-07-08',
  '0001-01-01',
  '1799-12-31',
  '3000-01-01',
  '9999-12-31',
])('“%s” is not a date', (text) =>
  expect(parseDate(text)).toMatchObject({ ok: false, refusal: { code: 'malformed-date' } }),
);

test('text that is no date is a bug inside', () => {
  expect(() => partsOf('2026-02-30')).toThrow(RangeError);
});
