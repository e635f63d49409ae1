// The last day of a limit. It only counts; what starts the limit is the caller's to know.
import { addDays, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { addWorkingDays, type Holidays } from '@luoshi/domain/period/working-days';
import type { Clock } from './clock.ts';

/** Last day of a limit that starts on a day, which itself does not count. */
export const dueBy = (from: CalendarDate, clock: Clock, holidays: Holidays): CalendarDate =>
  clock.kind === 'working' ? addWorkingDays(from, clock.days, holidays) : addDays(from, clock.days);
