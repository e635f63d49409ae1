// Reads `rules/holidays`: a year's days off and the weekend days worked for them.
import type { FeastDay } from '@luoshi/domain/calendar/statutory-days';
import { addDays, parseDate, weekday, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Holidays } from '@luoshi/domain/period/working-days';
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';

/** No holiday is longer; a longer one is a slip of the pen. */
const longest = 15;

/** A table as it ships: besides the days, what each is for. */
export interface ShippedHolidays extends Holidays {
  readonly feasts: readonly FeastDay[];
}

function daysOf(holiday: FieldReader): readonly FeastDay[] {
  const name = holiday.text('name');
  const [from, to] = [holiday.date('from'), holiday.date('to')];
  const days: CalendarDate[] = [];
  for (let day = from; day <= to && days.length <= longest; day = addDays(day, 1)) days.push(day);
  if (days.length === 0 || days.length > longest)
    holiday.fault(['to'], 'not-in-order', { given: to, expected: `≥ ${from}` });
  return days.map((on) => ({ on, name }));
}

function workedOf(read: FieldReader): readonly CalendarDate[] {
  const worked = read.texts('worked');
  worked.forEach((day, at) => {
    if (!parseDate(day).ok) read.fault(['worked', at], 'not-a-date', { given: day, expected: 'YYYY-MM-DD' });
    else if (weekday(day) < 6) read.fault(['worked', at], 'out-of-range', { given: day });
  });
  return worked;
}

/** Reads holidays from data in which every value is text; a day worked is a Saturday or Sunday. */
export const parseHolidays = (data: unknown): Parsed<RuleHead & ShippedHolidays> =>
  readFields(data, [...headNames, 'off', 'worked'], (read) => {
    const feasts = read.list('off', ['name', 'from', 'to'], daysOf).flat();
    return { ...readHead(read), feasts, off: feasts.map(({ on }) => on), worked: workedOf(read) };
  });
