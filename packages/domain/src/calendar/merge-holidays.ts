// The county's own table of days off over the one that ships: what the county says of a day holds.
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Holidays } from '../period/working-days.ts';

/** A day the county decided about: off, or worked. */
export interface DecidedDay {
  readonly on: CalendarDate;
  readonly kind: 'off' | 'worked';
}

/** Both tables as one; merging twice changes nothing. */
export const mergeHolidays = (shipped: Holidays, own: readonly DecidedDay[]): Holidays => {
  if (own.length === 0) return shipped;
  const decided = new Set(own.map(({ on }) => on));
  const of = (kind: DecidedDay['kind'], days: readonly CalendarDate[]) => [
    ...days.filter((day) => !decided.has(day)),
    ...own.filter((day) => day.kind === kind).map(({ on }) => on),
  ];
  return { off: of('off', shipped.off), worked: of('worked', shipped.worked) };
};
