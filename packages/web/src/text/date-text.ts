// Dates and times as the field writes them: 7月8日, 星期三, 09:42; the year only when it is not this one.
import type { Locale } from '@luoshi/contract/messages/format-with';
import { partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Instant } from '@luoshi/domain/period/instant';

const regions: Readonly<Record<Locale, string>> = { 'zh-Hans': 'zh-CN', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const id = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(id) ?? new Intl.DateTimeFormat(regions[locale], options);
  formats.set(id, format);
  return format;
};

const at = (date: CalendarDate): number => {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
};

/** A day; with its year when that is not the year of `today`. */
export const dayText = (date: CalendarDate, today: CalendarDate, locale: Locale): string => {
  const isThisYear = partsOf(date).year === partsOf(today).year;
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return formatOf(locale, { ...year, month: 'long', day: 'numeric', timeZone: 'UTC' }).format(at(date));
};

/** The day of the week: 星期三, or 周三 when short. */
export const weekdayText = (date: CalendarDate, locale: Locale, length: 'long' | 'short'): string =>
  formatOf(locale, { weekday: length, timeZone: 'UTC' }).format(at(date));

/** Hours and minutes in the county: 09:42. */
export const clockText = (instant: Instant, zone: string, locale: Locale): string =>
  formatOf(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    Date.parse(instant),
  );
