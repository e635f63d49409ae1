// 未开工: a project that was to have started by a day and has not.
import { compare, type CalendarDate } from '../period/calendar-date.ts';

/** Whether it should have started by the end of `on` and had not; without a planned start nothing is late. */
export const isUnstarted = (
  plannedStartOn: CalendarDate | null,
  startedOn: CalendarDate | null,
  on: CalendarDate,
): boolean =>
  plannedStartOn !== null &&
  compare(plannedStartOn, on) <= 0 &&
  (startedOn === null || compare(startedOn, on) > 0);
