// Until when a sealed absence is kept: the year-end assessment it is for, and the appeal against that.
import { dateOf, type CalendarDate } from '../period/calendar-date.ts';

/** Last day of the appeal against a year's assessment, in the year after; from `rules/duty`. */
export interface AppealEnd {
  readonly month: number;
  readonly day: number;
}

/** Last day on which an absence of a year is kept. */
export const keepUntil = (year: number, { month, day }: AppealEnd): CalendarDate =>
  dateOf(year + 1, month, day);
