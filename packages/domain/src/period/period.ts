// 时段: the stretches of time that figures are for. When a report for one is due stands apart (`report/report-due.ts`).
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import {
  addDays,
  dateOf,
  daysBetween,
  daysInMonth,
  isUsualYear,
  partsOf,
  weekday,
  type CalendarDate,
} from './calendar-date.ts';
import {
  countIn,
  firstMonday,
  readPeriod,
  writePeriod,
  type Period,
  type PeriodKind,
  type PeriodParts,
} from './notation.ts';

export type { Period, PeriodKind } from './notation.ts';
import { remember } from './remember.ts';

function partsOfPeriod(period: Period): PeriodParts {
  const parts = readPeriod(period);
  if (!parts) throw new RangeError(`not a period: ${period.slice(0, 40)}`);
  return parts;
}

/**
 * Reads a period in its notation.
 *
 * @returns refused with `malformed-period`, also for a month, ten-day or week that the year has not,
 *   and outside 1800–2999
 */
export function parsePeriod(text: string): Outcome<Period> {
  const period = text.trim();
  return isUsualYear(readPeriod(period)?.year ?? 0)
    ? ok(period)
    : refuse('malformed-period', { text: text.slice(0, 40) });
}

/** What kind of period it is. @throws RangeError on text that is no period, as the functions below do */
export const kindOf = (period: Period): PeriodKind => partsOfPeriod(period).kind;

function firstDay(period: Period): CalendarDate {
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

const starts = remember<CalendarDate>(2_000);

/** First day of a period. */
export const startOf = (period: Period): CalendarDate => starts(period, firstDay);

const lastOfMonth = (year: number, month: number): CalendarDate =>
  dateOf(year, month, daysInMonth(year, month));

function lastDay(period: Period): CalendarDate {
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

const ends = remember<CalendarDate>(2_000);

/** Last day of a period, inclusive. */
export const endOf = (period: Period): CalendarDate => ends(period, lastDay);

/** The period of the same kind that follows. */
export function nextPeriod(period: Period): Period {
  const { kind, year, index } = partsOfPeriod(period);
  return writePeriod(
    index < countIn(kind, year) ? { kind, year, index: index + 1 } : { kind, year: year + 1, index: 1 },
  );
}

/** The period of the same kind before it. */
export function previousPeriod(period: Period): Period {
  const { kind, year, index } = partsOfPeriod(period);
  return writePeriod(
    index > 1 ? { kind, year, index: index - 1 } : { kind, year: year - 1, index: countIn(kind, year - 1) },
  );
}

function weekOf(date: CalendarDate): PeriodParts {
  const thursday = addDays(date, 4 - weekday(date));
  const { year } = partsOf(thursday);
  return { kind: 'week', year, index: Math.floor(daysBetween(firstMonday(year), thursday) / 7) + 1 };
}

/** The period of a kind that holds a day. */
export function periodOf(date: CalendarDate, kind: PeriodKind): Period {
  const { year, month, day } = partsOf(date);
  switch (kind) {
    case 'year':
      return writePeriod({ kind, year, index: 1 });
    case 'half':
      return writePeriod({ kind, year, index: Math.ceil(month / 6) });
    case 'quarter':
      return writePeriod({ kind, year, index: Math.ceil(month / 3) });
    case 'month':
      return writePeriod({ kind, year, index: month });
    case 'ten-day':
      return writePeriod({ kind, year, index: (month - 1) * 3 + Math.min(Math.ceil(day / 10), 3) });
    case 'week':
      return writePeriod(weekOf(date));
  }
}
