// The period by which, or in which, a thing is due: its first and last day and how the ledger writes it.
import { dateOf, daysInMonth, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, startOf, type Period } from '@luoshi/domain/period/period';

/** First and last day, and the notation of the ledger: `2012`, `2012-H1`, `2012-Q3`, `2012-10`, `2012-08-10`, a range. */
export interface Due {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly notation: string;
}

const whole = (period: Period): Due => ({ from: startOf(period), to: endOf(period), notation: period });
const two = (n: number): string => String(n).padStart(2, '0');

/** A year. */
export const inYear = (year: number): Due => whole(`${year}`);

/** A run of years, `2011/2015`. */
export const inYears = (first: number, last: number): Due =>
  first === last
    ? inYear(first)
    : { from: dateOf(first, 1, 1), to: dateOf(last, 12, 31), notation: `${first}/${last}` };

/** The first or second half of a year. */
export const inHalf = (year: number, half: 1 | 2): Due => whole(`${year}-H${half}`);

/** A quarter, 1 to 4. */
export const inQuarter = (year: number, quarter: number): Due => whole(`${year}-Q${quarter}`);

/** A month, 1 to 12. */
export const inMonth = (year: number, month: number): Due => whole(`${year}-${two(month)}`);

/** From one day to another; one day is written alone. */
export function betweenDays(from: CalendarDate, to: CalendarDate): Due {
  return { from, to, notation: from === to ? from : `${from}/${to}` };
}

/** A day of a month; null when there is no such day. */
export function calendarDay(year: number, month: number, day: number): CalendarDate | null {
  return day >= 1 && day <= daysInMonth(year, month) ? dateOf(year, month, day) : null;
}

/** From the first of January to the end of a month: a quarter or half where it is one. */
export function throughMonth(year: number, month: number): Due {
  if (month === 12) return inYear(year);
  if (month === 6) return inHalf(year, 1);
  if (month === 3) return inQuarter(year, 1);
  return betweenDays(dateOf(year, 1, 1), dateOf(year, month, daysInMonth(year, month)));
}

/** The ten days of a month called 上旬, 中旬 or 下旬 (1, 2, 3), as a range of days. */
export function inTenDays(year: number, month: number, third: 1 | 2 | 3): Due {
  const { from, to } = whole(`${year}-${two(month)}-X${third}`);
  return betweenDays(from, to);
}
