// What is known before a report is filed: earlier values that counted, versions of the period, its due date.
// Pure over loaded rows.
import { cadenceOn, ownCadence } from '@luoshi/domain/dispatch-list/cadence-on';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, startOf, type Period } from '@luoshi/domain/period/period';
import { fitsCadence, reportDueOn, type Cadence } from '@luoshi/domain/report/report-due';
import type { BeforeReport } from '@luoshi/domain/report/judge-report';
import { standingOf } from '@luoshi/domain/commitment/standing';
import type { KnownReport } from '@luoshi/store/queries/report';
import { countedChecks, filedReport, type Frame } from '../commitment/figures-of.ts';
import { reportDue } from '../rules/report-due.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';

/** Versions of one period, oldest first, and what follows for the next. */
export interface Versions<R extends KnownReport = KnownReport> {
  readonly all: readonly R[];
  readonly newest: R | null;
  readonly dueOn: CalendarDate;
  /** Whether a version filed today is late: after the due date, and none was in time before. */
  readonly late: boolean;
}

/** How often a commitment is reported at a period's end; one without a cadence may report a month. */
export const cadenceAt = ({ row, listed }: KnownCommitment, period: Period): Cadence =>
  cadenceOn(row.cadence === 'none' ? 'month' : ownCadence(row.cadence), listed, endOf(period));

/** Whether a commitment is asked for periods of this kind. */
export const fits = (loaded: KnownCommitment, period: Period): boolean =>
  fitsCadence(period, cadenceAt(loaded, period));

/** The versions of a period as of the frame's day. */
export const versionsOf = <R extends KnownReport>(
  loaded: Pick<KnownCommitment, 'row'> & { readonly reports: readonly R[] },
  period: Period,
  frame: Frame,
): Versions<R> => {
  const all = loaded.reports
    .filter((report) => report.period === period)
    .toSorted((a, b) => a.report_version - b.report_version);
  const dueOn = reportDueOn(period, reportDue(frame.rules), frame.rules.holidays);
  const wasInTime = all.some((report) => !report.late && report.state !== 'returned');
  return { all, newest: all.at(-1) ?? null, dueOn, late: frame.on > dueOn && !wasInTime };
};

const earlierValues = (loaded: KnownCommitment, period: Period, frame: Frame): readonly string[] => {
  const earlier = loaded.reports.filter(
    (report) =>
      endOf(report.period) < endOf(period) &&
      startOf(report.period).slice(0, 4) === startOf(period).slice(0, 4),
  );
  const periods = [...new Set(earlier.map((report) => report.period))].toSorted((a, b) =>
    endOf(a).localeCompare(endOf(b)),
  );
  const checks = countedChecks(loaded.checks);
  return periods.flatMap((each) => {
    const ofPeriod = earlier.filter((report) => report.period === each);
    const { value } = standingOf(
      ofPeriod.map((report) => filedReport(report, frame.zone)),
      checks,
      false,
    );
    return value ?? [];
  });
};

const isSettled = ({ newest, dueOn }: Versions, on: CalendarDate): boolean =>
  newest !== null && newest.state !== 'returned' && (newest.state !== 'filed' || on > dueOn);

const comparedBy = ({ row }: KnownCommitment): 'growth' | 'rank' | null =>
  row.plan_kind === 'growth' || row.plan_kind === 'rank' ? row.plan_kind : null;

/** What `judgeReport` asks to know. */
export const beforeReport = (loaded: KnownCommitment, period: Period, frame: Frame): BeforeReport => {
  const versions = versionsOf(loaded, period, frame);
  return {
    target: loaded.row.target_value,
    unitOfMeasure: loaded.row.unit_of_measure,
    earlier: earlierValues(loaded, period, frame),
    version: versions.newest?.report_version ?? null,
    settled: isSettled(versions, frame.on),
    compared: comparedBy(loaded),
  };
};
