// Days of the calendar as text, and the arithmetic of them. No time of day, no zone, no clock:
// which day it is somewhere is said by `instant.ts`.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { remember } from './remember.ts';

/** A day of the Gregorian calendar, `2012-07-08`, from 0001-01-01 to 9999-12-31; the order of text is the order of days. */
export type CalendarDate = string;

const written = /^(\d{4})-(\d{2})-(\d{2})$/;
const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Number of days of a month, 1–12; a month that does not exist has none. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** A day from its numbers; whether they make one is not asked. */
export const dateOf = (year: number, month: number, day: number): CalendarDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const exists = (year: number, month: number, day: number): boolean =>
  year >= 1 && day >= 1 && day <= daysInMonth(year, month);

/**
 * Year, month and day of a date.
 *
 * @throws RangeError on text that is no date: text from outside goes through {@link parseDate} first
 */
export function partsOf(date: CalendarDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [, year, month, day] = (written.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || !exists(year, month, day)) {
    throw new RangeError(`not a date: ${date.slice(0, 40)}`);
  }
  return { year, month, day };
}

/** Years a date or period from outside may lie in; what is reckoned from one then never leaves the calendar. */
export const isUsualYear = (year: number): boolean => year >= 1800 && year <= 2999;

/**
 * Reads a date as it stands in a form, a file or a request: `2012-07-08`, a day of 1800–2999 that exists, nothing else.
 *
 * @returns refused with `malformed-date`
 */
export function parseDate(text: string): Outcome<CalendarDate> {
  const date = text.trim();
  const [, year = 0, month = 0, day = 0] = (written.exec(date) ?? []).map(Number);
  return isUsualYear(year) && exists(year, month, day)
    ? ok(date)
    : refuse('malformed-date', { text: text.slice(0, 40) });
}

/** −1, 0 or 1 as a is before, on or after b. */
export function compare(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function countDays(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

const numbers = remember<number>(20_000);

/** Days since 1 March of the year 0, a count in which the leap day ends its year. */
const dayNumber = (date: CalendarDate): number => numbers(date, countDays);

function dateOfNumber(number: number): CalendarDate {
  const era = Math.floor(number / 146_097);
  const rest = number - era * 146_097;
  const yearOfEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const dayOfYear = rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((shifted + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return dateOf(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** Days from a to b; negative when b is before a. */
export const daysBetween = (a: CalendarDate, b: CalendarDate): number => dayNumber(b) - dayNumber(a);

/** The day so many days later, or earlier when negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateOfNumber(dayNumber(date) + days);

/** Day of the week, 1 Monday to 7 Sunday. */
export const weekday = (date: CalendarDate): number => ((dayNumber(date) + 2) % 7) + 1;
