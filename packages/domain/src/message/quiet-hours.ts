// 免打扰: when something may be sent outside. Messages in the app are always there; only sending waits.
import { addDays, type CalendarDate } from '../period/calendar-date.ts';

/** A time of day, `08:00`. */
export type TimeOfDay = string;

/** From when until when nobody is disturbed; the two equal: never. */
export interface QuietHours {
  readonly from: TimeOfDay;
  readonly until: TimeOfDay;
}

/** A moment of the county's calendar. */
export interface Moment {
  readonly day: CalendarDate;
  readonly time: TimeOfDay;
}

/** Whether a time of day lies in the quiet hours, which may run over midnight; `until` itself no longer does. */
export const isQuiet = ({ from, until }: QuietHours, time: TimeOfDay): boolean =>
  from <= until ? time >= from && time < until : time >= from || time < until;

/** The first moment, not before the given one, at which something may be sent. */
export const sendFrom = (hours: QuietHours, moment: Moment): Moment => {
  if (!isQuiet(hours, moment.time)) return moment;
  const day = moment.time < hours.until ? moment.day : addDays(moment.day, 1);
  return { day, time: hours.until };
};
