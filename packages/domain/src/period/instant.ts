// Which day a given moment falls on in a zone, and when a day ends there. The only pure file that may hold a Date,
// and only one made of a given instant: nobody here asks what time it is.
import { addDays, type CalendarDate } from './calendar-date.ts';
import { remember } from './remember.ts';

/** A moment, ISO 8601 in UTC: `2026-07-08T01:00:00.000Z`. */
export type Instant = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using it does, so each zone's is kept. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  formats.set(zone, format);
  return format;
}

function dateAt(milliseconds: number, zone: string): CalendarDate {
  const parts = formatIn(zone).formatToParts(milliseconds);
  const part = (name: 'year' | 'month' | 'day'): string =>
    parts.find((each) => each.type === name)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const days = remember<CalendarDate>(50_000);

/**
 * The calendar date of a moment in a zone.
 *
 * @param zone IANA name, `Asia/Shanghai`
 * @throws RangeError when instant or zone is none
 */
export const dateIn = (instant: Instant, zone: string): CalendarDate =>
  days(`${zone} ${instant}`, () => dateAt(new Date(instant).getTime(), zone));

const hour = 3_600_000;

/**
 * The end of a day in a zone, its 24:00: the first moment that is no longer that day. Due dates run to it.
 *
 * @throws RangeError when date or zone is none
 */
export function endOfDay(date: CalendarDate, zone: string): Instant {
  const midnight = Date.parse(`${addDays(date, 1)}T00:00:00Z`);
  // No zone is further from UTC than this; halving finds the change of date also where clocks are put forward at midnight.
  let [still, over] = [midnight - 16 * hour, midnight + 16 * hour];
  while (over - still > 1) {
    const middle = Math.floor((still + over) / 2);
    if (dateAt(middle, zone) > date) over = middle;
    else still = middle;
  }
  return new Date(over).toISOString();
}

/** The moment so many minutes later, or earlier when negative. */
export const addMinutes = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/**
 * The moment a day's clock shows a time in a zone, counted from where the day begins.
 *
 * @param clock `08:40`
 * @throws RangeError when date or zone is none
 */
export const momentAt = (date: CalendarDate, clock: string, zone: string): Instant => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return addMinutes(endOfDay(addDays(date, -1), zone), hours * 60 + minutes);
};
