// Which day it is depends on where one asks, never on where the program runs (tests run in Santiago's zone).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-date.ts';
import { dateIn, endOfDay, momentAt } from './instant.ts';

const seed = 20260708;
const zone = fc.constantFrom(
  'Asia/Shanghai',
  'Asia/Urumqi',
  'UTC',
  'America/Santiago',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
);
const two = (number: number): string => String(number).padStart(2, '0');
const moment = fc
  .tuple(fc.nat(30_000), fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999))
  .map(
    ([days, h, m, s, ms]) =>
      `${addDays('1990-01-01', days)}T${two(h)}:${two(m)}:${two(s)}.${String(ms).padStart(3, '0')}Z`,
  );

test.each([
  ['2026-07-08T15:59:59.999Z', '2026-07-08'],
  ['2026-07-08T16:00:00.000Z', '2026-07-09'],
  ['2026-07-07T23:30:00.000Z', '2026-07-08'],
  ['2025-12-31T16:00:00Z', '2026-01-01'],
])('%s is %s in Shanghai', (instant, expected) => expect(dateIn(instant, 'Asia/Shanghai')).toBe(expected));

test('a due date runs to 24:00 in the county', () => {
  expect(endOfDay('2026-07-08', 'Asia/Shanghai')).toBe('2026-07-08T16:00:00.000Z');
  expect(endOfDay('2026-12-31', 'Asia/Shanghai')).toBe('2026-12-31T16:00:00.000Z');
  expect(endOfDay('2026-07-08', 'Asia/Kathmandu')).toBe('2026-07-08T18:15:00.000Z');
});

test('what a clock shows is a moment of its own zone', () => {
  expect(momentAt('2026-07-08', '08:40', 'Asia/Shanghai')).toBe('2026-07-08T00:40:00.000Z');
  expect(momentAt('2026-07-08', '00:00', 'Asia/Urumqi')).toBe('2026-07-07T18:00:00.000Z');
  expect(momentAt('2026-07-08', '23:59', 'Asia/Kathmandu')).toBe('2026-07-08T18:14:00.000Z');
});

test('a day of the clock change ends where the date changes', () => {
  // In Shanghai clocks went forward at 02:00 on 1986-05-04; in Santiago at midnight of 2025-09-07, which begins at 01:00.
  expect(endOfDay('1986-05-04', 'Asia/Shanghai')).toBe('1986-05-04T15:00:00.000Z');
  expect(endOfDay('2025-09-06', 'America/Santiago')).toBe('2025-09-07T04:00:00.000Z');
});

test('a moment lies before the end of its day and not before the end of the day before', () => {
  fc.assert(
    fc.property(moment, zone, (instant, where) => {
      const day = dateIn(instant, where);
      expect(instant < endOfDay(day, where)).toBe(true);
      expect(endOfDay(addDays(day, -1), where) <= instant).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

test('the end of a day is the first moment of the next one', () => {
  fc.assert(
    fc.property(moment, zone, (instant, where) => {
      const day = instant.slice(0, 10);
      expect(dateIn(endOfDay(day, where), where)).toBe(addDays(day, 1));
    }),
    { seed },
  );
});

test('a moment or a zone that is none is a bug', () => {
  expect(() => dateIn('gestern', 'Asia/Shanghai')).toThrow(RangeError);
  expect(() => dateIn('2026-07-08T00:00:00Z', 'Asia/Yunchuan')).toThrow(RangeError);
});
