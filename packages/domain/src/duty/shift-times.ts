// When a shift begins and ends: 24 hours from the hour a team changes, in the county's zone.
import { addDays, type CalendarDate } from '../period/calendar-date.ts';
import { addMinutes, endOfDay, type Instant } from '../period/instant.ts';

/** Begin and end of a shift. */
export interface ShiftTimes {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const at = (day: CalendarDate, clock: string, zone: string): Instant => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return addMinutes(endOfDay(addDays(day, -1), zone), hours * 60 + minutes);
};

/** @param clock `08:00` */
export const shiftTimes = (day: CalendarDate, clock: string, zone: string): ShiftTimes => ({
  startsAt: at(day, clock, zone),
  endsAt: at(addDays(day, 1), clock, zone),
});
