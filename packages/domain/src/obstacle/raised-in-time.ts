// 提出: an obstacle stops a clock only when it was raised early enough before what it blocks is due.
import type { CalendarDate } from '../period/calendar-date.ts';
import { addWorkingDays, type Holidays } from '../period/working-days.ts';

/**
 * Whether at least so many working days lie between raising and the due date. One raised later is still taken in,
 * recognised and coordinated, but it is marked 未按期提出, and no clock stops for it.
 *
 * @param days least working days, from rules/clocks.yaml
 * @param dueOn of the blocked node or commitment, as it is now; null when it has none, and then there is no clock to stop
 * @source practice 4: if opening were enough, every red would turn blue the day before it is due
 */
export const raisedInTime = (
  today: CalendarDate,
  dueOn: CalendarDate | null,
  days: number,
  holidays: Holidays,
): boolean => dueOn === null || addWorkingDays(today, days, holidays) <= dueOn;
