// When a shift begins and ends: 24 hours from the hour a team changes, in the county's zone.
import { addDays, type CalendarDate } from '../period/calendar-date.ts';
import { endOfDay, type Instant } from '../period/instant.ts';

/** Begin and end of a shift. */
export interface ShiftTimes {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const at = (day: CalendarDate, clock: string, zone: string): Instant => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const midnight = Date.parse(endOfDay(addDays(day, -1), zone));
  return new Date(midnight + (hours * 60 + minutes) * 60_000).toISOString();
};

/** @param clock `08:00` */
export const shiftTimes = (day: CalendarDate, clock: string, zone: string): ShiftTimes => ({
  startsAt: at(day, clock, zone),
  endsAt: at(addDays(day, 1), clock, zone),
});
