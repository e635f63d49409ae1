// 报送情况: unit × the reports asked of it for a period. Pure over loaded commitments; nothing missing is a zero.
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, periodOf, previousPeriod, type Period } from '@luoshi/domain/period/period';
import { reportDueOn, type Cadence } from '@luoshi/domain/report/report-due';
import { reportingStatus, type ReportingStatus } from '@luoshi/domain/report/reporting-status';
import { isAskedFor } from '@luoshi/domain/work/asked-periods';
import { isLeftOut } from '../commitment/left-out.ts';
import { countedOn, figuresOf, type Frame } from '../commitment/figures-of.ts';
import { reportDue } from '../rules/report-due.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';

/** One report asked for. */
export interface ReportingCell {
  readonly commitmentId: string;
  readonly title: string;
  readonly status: ReportingStatus;
  readonly filedAt: string | null;
  /** The figure carried on while nothing is reported. */
  readonly lastValue: string | null;
}

/**
 * 应报 · 已报 · 未报 · 未到期, in reports; the last three add up to the first. From the due day on what is not reported
 * is 未报, also while it waits for a signature or was returned. What is 免报 is in none of them.
 */
export type ReportCounts = Readonly<Record<'due' | 'reported' | 'missing' | 'open', number>>;

/** One unit's line. */
export interface ReportingUnit extends ReportCounts {
  readonly unitId: string;
  readonly unit: string;
  readonly cells: readonly ReportingCell[];
}

/** The grid of a period; its numbers are the sums of its units. */
export interface ReportingGrid extends ReportCounts {
  readonly period: Period;
  readonly dueOn: CalendarDate;
  readonly units: readonly ReportingUnit[];
}

const isReported = (status: ReportingStatus): boolean => status === 'on-time' || status === 'late';

/** Last day on which a report of a period is in time, by the rules in force. */
export const dueOf = (period: Period, { rules }: Frame): CalendarDate =>
  reportDueOn(period, reportDue(rules), rules.holidays);

const cellOf = (
  loaded: LoadedCommitment,
  period: Period,
  { frame, ended }: { readonly frame: Frame; readonly ended: Frame },
): ReportingCell => {
  const newest = loaded.reports
    .filter((report) => report.period === period)
    .toSorted((a, b) => b.report_version - a.report_version)[0];
  return {
    commitmentId: loaded.row.id,
    title: loaded.row.title,
    status: reportingStatus(newest ?? null, dueOf(period, frame), frame.on, () =>
      isLeftOut(loaded, figuresOf(loaded, ended), period, frame.rules),
    ),
    filedAt: newest?.filed_at ?? null,
    lastValue: countedOn(loaded, frame).value,
  };
};

const unitOf = (
  of: readonly LoadedCommitment[],
  period: Period,
  frames: { readonly frame: Frame; readonly ended: Frame },
): ReportingUnit => {
  const cells = of.map((loaded) => cellOf(loaded, period, frames));
  const due = cells.filter((cell) => cell.status !== 'exempt').length;
  const reported = cells.filter((cell) => isReported(cell.status)).length;
  const isDue = frames.frame.on >= dueOf(period, frames.frame);
  return {
    unitId: of[0]?.row.lead_unit_id ?? '',
    unit: of[0]?.row.lead_unit_name ?? '',
    due,
    reported,
    missing: isDue ? due - reported : 0,
    open: isDue ? 0 : due - reported,
    cells,
  };
};

const askedFor = (loaded: readonly LoadedCommitment[], period: Period, frame: Frame) =>
  loaded.filter((each) => each.row.lead_unit_id !== null && isAskedFor(figuresOf(each, frame).asked, period));

const sum = (units: readonly ReportingUnit[], of: keyof ReportCounts): number =>
  units.reduce((total, unit) => total + unit[of], 0);

/** @param unitOrder ids of the units in the order in which lists show them */
export const reportingGrid = (
  loaded: readonly LoadedCommitment[],
  period: Period,
  frame: Frame,
  unitOrder: readonly string[],
): ReportingGrid => {
  const asked = askedFor(loaded, period, frame);
  const ended = { ...frame, on: endOf(period) };
  const units = unitOrder.flatMap((unitId) => {
    const of = asked.filter((each) => each.row.lead_unit_id === unitId);
    return of.length === 0 ? [] : [unitOf(of, period, { frame, ended })];
  });
  return {
    period,
    dueOn: dueOf(period, frame),
    due: sum(units, 'due'),
    reported: sum(units, 'reported'),
    missing: sum(units, 'missing'),
    open: sum(units, 'open'),
    units,
  };
};

const cadences: readonly Exclude<Cadence, 'none'>[] = ['month', 'ten-day', 'quarter'];

/** The periods most recently ended for which any report is asked: the newest first, then the one asked of most. */
export const endedLately = (loaded: readonly LoadedCommitment[], frame: Frame): readonly Period[] =>
  cadences
    .map((cadence) => {
      const period = previousPeriod(periodOf(frame.on, cadence));
      return { period, end: endOf(period), asked: askedFor(loaded, period, frame).length };
    })
    .filter((each) => each.asked > 0)
    .toSorted((a, b) => b.end.localeCompare(a.end) || b.asked - a.asked)
    .map((each) => each.period);

/** The period shown when none is asked for: the first of those, last month when there is none. */
export const newestPeriod = (loaded: readonly LoadedCommitment[], frame: Frame): Period =>
  endedLately(loaded, frame)[0] ?? previousPeriod(periodOf(frame.on, 'month'));
