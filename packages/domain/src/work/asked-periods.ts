// Which reports a unit is asked for, and which one comes next. A commitment is asked for from the day its unit
// signed for it, or had to; one that is complete is asked for no more.
import type { CalendarDate } from '../period/calendar-date.ts';
import { endOf, periodOf, startOf, type Period } from '../period/period.ts';
import type { Holidays } from '../period/working-days.ts';
import { endedPeriods, fitsCadence, reportDueOn, type Cadence } from '../report/report-due.ts';

/** What decides which periods are asked for. */
export interface Asked {
  readonly cadence: Cadence;
  /** Day it was signed for, or the last day to do so when nobody did. */
  readonly from: CalendarDate;
  readonly startsOn: CalendarDate | null;
  /** Day from which it is complete; periods that begin after it are not asked for. */
  readonly completeOn: CalendarDate | null;
}

/** A period and the last day on which its report is in time. */
export interface AskedPeriod {
  readonly period: Period;
  readonly dueOn: CalendarDate;
}

const firstDay = ({ from, startsOn }: Asked): CalendarDate =>
  startsOn !== null && startsOn > from ? startsOn : from;

const stillAsked = (asked: Asked, period: Period): boolean =>
  asked.completeOn === null || startOf(period) <= asked.completeOn;

/**
 * Periods that have ended and were asked for, oldest first.
 *
 * @param workingDays after a period's end in which its report is in time, from rules/clocks.yaml
 */
export const askedPeriods = (
  asked: Asked,
  today: CalendarDate,
  workingDays: number,
  holidays: Holidays,
): readonly AskedPeriod[] =>
  endedPeriods(asked.cadence, firstDay(asked), today)
    .filter((period) => stillAsked(asked, period))
    .map((period) => ({ period, dueOn: reportDueOn(period, workingDays, holidays) }));

/**
 * The report that comes next: the newest ended period when nothing is reported for it, else the one that runs.
 * An older gap is not asked for again, since a cumulative value holds what came before.
 *
 * @param reported periods with a report that was not returned
 * @returns null when nothing more is asked for
 */
export const nextReport = (
  asked: Asked,
  reported: readonly Period[],
  today: CalendarDate,
  workingDays: number,
  holidays: Holidays,
): AskedPeriod | null => {
  if (asked.cadence === 'none') return null;
  const newest = askedPeriods(asked, today, workingDays, holidays).at(-1);
  if (newest !== undefined && !reported.some((period) => endOf(period) >= endOf(newest.period)))
    return newest;
  const first = firstDay(asked);
  const running = periodOf(first > today ? first : today, asked.cadence);
  return stillAsked(asked, running)
    ? { period: running, dueOn: reportDueOn(running, workingDays, holidays) }
    : null;
};

/** Whether a commitment is asked for a report of a period, ended or running. */
export const isAskedFor = (asked: Asked, period: Period): boolean =>
  fitsCadence(period, asked.cadence) && endOf(period) >= firstDay(asked) && stillAsked(asked, period);
