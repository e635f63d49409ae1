// 时段: the stretches of time that figures are for. When a report for one is due stands apart (`report/report-due.ts`).
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import {
  addDays,
  dateOf,
  daysBetween,
  daysInMonth,
  partsOf,
  weekday,
  type CalendarDate,
} from './calendar-date.ts';

/** 年, 半年, 季, 月, 旬, 周 (ISO week, belongs to the year of its Thursday). */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'ten-day' | 'week';

/** A period as written: `2012`, `2012-H1`, `2012-Q3`, `2012-07`, `2012-07-X1`, `2012-W28`. */
export type Period = string;

interface Parts {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which one of the year, from 1: half, quarter, month, ten-day, week. */
  readonly index: number;
}

const notation = /^(\d{4})(?:-H([12])|-Q([1-4])|-W(\d{2})|-(\d{2})(?:-X([123]))?)?$/;
const two = (number: number): string => String(number).padStart(2, '0');

/** Monday of the week that holds 4 January: the first of an ISO year. */
function firstMonday(year: number): CalendarDate {
  const fourth = dateOf(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth));
}

/** 53 when the year begins or ends on a Thursday, else 52. */
const weeksIn = (year: number): number =>
  weekday(dateOf(year, 1, 1)) === 4 || weekday(dateOf(year, 12, 31)) === 4 ? 53 : 52;

const countIn = (kind: PeriodKind, year: number): number => {
  switch (kind) {
    case 'year':
      return 1;
    case 'half':
      return 2;
    case 'quarter':
      return 4;
    case 'month':
      return 12;
    case 'ten-day':
      return 36;
    case 'week':
      return weeksIn(year);
  }
};

function read(text: string): Parts | null {
  const found = notation.exec(text);
  if (!found) return null;
  const [, year = '', half, quarter, week, month, third] = found;
  const parts = (kind: PeriodKind, index: number): Parts | null => {
    const exists = Number(year) >= 1 && index >= 1 && index <= countIn(kind, Number(year));
    return exists ? { kind, year: Number(year), index } : null;
  };
  if (half) return parts('half', Number(half));
  if (quarter) return parts('quarter', Number(quarter));
  if (week) return parts('week', Number(week));
  if (month && third)
    return parts('month', Number(month)) && parts('ten-day', (Number(month) - 1) * 3 + Number(third));
  return month ? parts('month', Number(month)) : parts('year', 1);
}

function write({ kind, year, index }: Parts): Period {
  const y = String(year).padStart(4, '0');
  switch (kind) {
    case 'year':
      return y;
    case 'half':
      return `${y}-H${index}`;
    case 'quarter':
      return `${y}-Q${index}`;
    case 'month':
      return `${y}-${two(index)}`;
    case 'ten-day':
      return `${y}-${two(Math.ceil(index / 3))}-X${((index - 1) % 3) + 1}`;
    case 'week':
      return `${y}-W${two(index)}`;
  }
}

function partsOfPeriod(period: Period): Parts {
  const parts = read(period);
  if (!parts) throw new RangeError(`not a period: ${period.slice(0, 40)}`);
  return parts;
}

/**
 * Reads a period in its notation.
 *
 * @returns refused with `malformed-period`, also for a month, ten-day or week that the year has not
 */
export function parsePeriod(text: string): Outcome<Period> {
  const period = text.trim();
  return read(period) ? ok(period) : refuse('malformed-period', { text: text.slice(0, 40) });
}

/** What kind of period it is. @throws RangeError on text that is no period, as the functions below do */
export const kindOf = (period: Period): PeriodKind => partsOfPeriod(period).kind;

/** First day of a period. */
export function startOf(period: Period): CalendarDate {
  const { kind, year, index } = partsOfPeriod(period);
  switch (kind) {
    case 'year':
      return dateOf(year, 1, 1);
    case 'half':
      return dateOf(year, index * 6 - 5, 1);
    case 'quarter':
      return dateOf(year, index * 3 - 2, 1);
    case 'month':
      return dateOf(year, index, 1);
    case 'ten-day':
      return dateOf(year, Math.ceil(index / 3), ((index - 1) % 3) * 10 + 1);
    case 'week':
      return addDays(firstMonday(year), (index - 1) * 7);
  }
}

const lastOfMonth = (year: number, month: number): CalendarDate =>
  dateOf(year, month, daysInMonth(year, month));

/** Last day of a period, inclusive. */
export function endOf(period: Period): CalendarDate {
  const { kind, year, index } = partsOfPeriod(period);
  switch (kind) {
    case 'year':
      return dateOf(year, 12, 31);
    case 'half':
      return lastOfMonth(year, index * 6);
    case 'quarter':
      return lastOfMonth(year, index * 3);
    case 'month':
      return lastOfMonth(year, index);
    case 'ten-day':
      return index % 3 === 0 ? lastOfMonth(year, index / 3) : addDays(startOf(period), 9);
    case 'week':
      return addDays(startOf(period), 6);
  }
}

/** The period of the same kind that follows. */
export function nextPeriod(period: Period): Period {
  const { kind, year, index } = partsOfPeriod(period);
  return write(
    index < countIn(kind, year) ? { kind, year, index: index + 1 } : { kind, year: year + 1, index: 1 },
  );
}

/** The period of the same kind before it. */
export function previousPeriod(period: Period): Period {
  const { kind, year, index } = partsOfPeriod(period);
  return write(
    index > 1 ? { kind, year, index: index - 1 } : { kind, year: year - 1, index: countIn(kind, year - 1) },
  );
}

function weekOf(date: CalendarDate): Parts {
  const thursday = addDays(date, 4 - weekday(date));
  const { year } = partsOf(thursday);
  return { kind: 'week', year, index: Math.floor(daysBetween(firstMonday(year), thursday) / 7) + 1 };
}

/** The period of a kind that holds a day. */
export function periodOf(date: CalendarDate, kind: PeriodKind): Period {
  const { year, month, day } = partsOf(date);
  switch (kind) {
    case 'year':
      return write({ kind, year, index: 1 });
    case 'half':
      return write({ kind, year, index: Math.ceil(month / 6) });
    case 'quarter':
      return write({ kind, year, index: Math.ceil(month / 3) });
    case 'month':
      return write({ kind, year, index: month });
    case 'ten-day':
      return write({ kind, year, index: (month - 1) * 3 + Math.min(Math.ceil(day / 10), 3) });
    case 'week':
      return write(weekOf(date));
  }
}
