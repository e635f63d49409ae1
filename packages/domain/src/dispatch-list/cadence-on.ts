// 旬调度清单: how often a commitment is reported follows from the day, not from a job that switches it back.
// While it is on the list it is reported every ten days, on every other day as it always was.
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Cadence } from '../report/report-due.ts';

/** A stretch of days on the list, both ends included. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whether a day lies in one of the stretches. */
export const isListed = (stretches: readonly Stretch[], on: CalendarDate): boolean =>
  stretches.some(({ from, to }) => from <= on && on <= to);

/**
 * The cadence of a commitment off the list. Ten days are asked for by the list alone, so that one that says so of itself
 * (an old ledger may) is reported by month.
 *
 * @source practice 10
 */
export const ownCadence = (said: Cadence): Cadence => (said === 'ten-day' ? 'month' : said);

/** The cadence of a day: ten days while it is on the list, its own otherwise. */
export const cadenceOn = (own: Cadence, stretches: readonly Stretch[], on: CalendarDate): Cadence =>
  isListed(stretches, on) ? 'ten-day' : own;
