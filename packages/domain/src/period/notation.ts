// How periods are written, and which of them a year has. What days they hold is said by `period.ts`.
import { addDays, dateOf, weekday, type CalendarDate } from './calendar-date.ts';
import { remember } from './remember.ts';

/** 年, 半年, 季, 月, 旬, 周 (ISO week, belongs to the year of its Thursday). */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'ten-day' | 'week';

/** A period as written: `2012`, `2012-H1`, `2012-Q3`, `2012-07`, `2012-07-X1`, `2012-W28`. */
export type Period = string;

/** A period taken apart. */
export interface PeriodParts {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which one of the year, from 1: half, quarter, month, ten-day, week. */
  readonly index: number;
}

const notation = /^(\d{4})(?:-H([12])|-Q([1-4])|-W(\d{2})|-(\d{2})(?:-X([123]))?)?$/;
const two = (number: number): string => String(number).padStart(2, '0');

/** Monday of the week that holds 4 January: the first of an ISO year. */
export function firstMonday(year: number): CalendarDate {
  const fourth = dateOf(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth));
}

/** 53 when the year begins or ends on a Thursday, else 52. */
const weeksIn = (year: number): number =>
  weekday(dateOf(year, 1, 1)) === 4 || weekday(dateOf(year, 12, 31)) === 4 ? 53 : 52;

/** How many periods of a kind a year has. */
export const countIn = (kind: PeriodKind, year: number): number => {
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

function takeApart(text: string): PeriodParts | null {
  const found = notation.exec(text);
  if (!found) return null;
  const [, year = '', half, quarter, week, month, third] = found;
  const parts = (kind: PeriodKind, index: number): PeriodParts | null => {
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

const known = remember<PeriodParts | null>(2_000);

/** Takes a notation apart; null for a text that is none, or a month, ten-day or week that the year has not. */
export const readPeriod = (text: string): PeriodParts | null => known(text, takeApart);

/** Puts the parts of a period together again. */
export function writePeriod({ kind, year, index }: PeriodParts): Period {
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
