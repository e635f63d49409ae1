// 进度 as it was on a day: a report of a period that still runs counts from the day it was filed.
// Which version counts is said by `standing.ts`; here it is only asked for an earlier day.
import type { CalendarDate } from '../period/calendar-date.ts';
import { endOf } from '../period/period.ts';
import { standingOf, type CountedCheck, type CountedReport, type CountedStanding } from './standing.ts';

/** A report version and the day in the county on which it was filed. */
export interface FiledReport extends CountedReport {
  readonly filedOn: CalendarDate;
}

/** The day a report's figure is of: the last of its period, or the day it was filed when the period still ran. */
export const figureOn = (report: Pick<FiledReport, 'period' | 'filedOn'>): CalendarDate => {
  const end = endOf(report.period);
  return report.filedOn < end ? report.filedOn : end;
};

/**
 * The standing at the end of a day.
 *
 * @param on calendar date, inclusive: figures of a later day do not count yet
 * @returns as `standingOf`, with `asOf` the day the figure is of
 */
export const standingOn = (
  reports: readonly FiledReport[],
  checks: readonly CountedCheck[],
  sourceData: boolean,
  on: CalendarDate,
): CountedStanding => {
  const known = reports.filter((report) => figureOn(report) <= on);
  const standing = standingOf(known, checks, sourceData);
  const report = known.find((each) => each.id === standing.reportId);
  return report === undefined ? standing : { ...standing, asOf: figureOn(report) };
};
