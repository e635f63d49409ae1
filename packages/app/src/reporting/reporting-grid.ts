// 报送情况: unit × the reports asked of it for a period. Pure over loaded commitments; nothing missing is a zero.
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { remember } from '@luoshi/domain/period/remember';
import { endOf, periodOf, previousPeriod, type Period } from '@luoshi/domain/period/period';
import { reportDueOn, type Cadence } from '@luoshi/domain/report/report-due';
import { reportingStatus, type ReportingStatus } from '@luoshi/domain/report/reporting-status';
import { isAskedFor } from '@luoshi/domain/work/asked-periods';
import { isLeftOut } from '../commitment/left-out.ts';
import { figuresOf, frameAt, type Frame } from '../commitment/figures-of.ts';
import { reportDue } from '../rules/report-due.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';

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

/** The day looked at, and the last of the period. */
interface Frames {
  readonly frame: Frame;
  readonly ended: Frame;
}

const newCell = (loaded: KnownCommitment, period: Period, { frame, ended }: Frames): ReportingCell => {
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
    lastValue: figuresOf(loaded, frame).counted.value,
  };
};

/** What was already reckoned of a period: who is asked, and cells; of the periods looked at lately. */
interface Column {
  readonly asked: WeakMap<KnownCommitment, boolean>;
  readonly cells: WeakMap<KnownCommitment, ReportingCell>;
}
const mostColumns = 12;
const columns = new WeakMap<Frame, (period: Period, make: () => Column) => Column>();

const columnOf = (period: Period, frame: Frame): Column => {
  const ofFrame = columns.get(frame) ?? remember<Column>(mostColumns);
  columns.set(frame, ofFrame);
  return ofFrame(period, () => ({ asked: new WeakMap(), cells: new WeakMap() }));
};

const unitOf = (of: readonly KnownCommitment[], period: Period, frames: Frames): ReportingUnit => {
  const known = columnOf(period, frames.frame).cells;
  const cells = of.map((loaded) => {
    const cell = known.get(loaded) ?? newCell(loaded, period, frames);
    known.set(loaded, cell);
    return cell;
  });
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

const askedFor = (loaded: readonly KnownCommitment[], period: Period, frame: Frame) => {
  const known = columnOf(period, frame).asked;
  return loaded.filter((each) => {
    const isAsked =
      known.get(each) ?? (each.row.lead_unit_id !== null && isAskedFor(figuresOf(each, frame).asked, period));
    known.set(each, isAsked);
    return isAsked;
  });
};

const sum = (units: readonly ReportingUnit[], of: keyof ReportCounts): number =>
  units.reduce((total, unit) => total + unit[of], 0);

/** @param unitOrder ids of the units in the order in which lists show them */
export const reportingGrid = (
  loaded: readonly KnownCommitment[],
  period: Period,
  frame: Frame,
  unitOrder: readonly string[],
): ReportingGrid => {
  const frames = { frame, ended: frameAt({ ...frame, on: endOf(period) }) };
  const asked = new Map<string, KnownCommitment[]>();
  for (const each of askedFor(loaded, period, frame)) {
    const unitId = each.row.lead_unit_id ?? '';
    const own = asked.get(unitId);
    if (own === undefined) asked.set(unitId, [each]);
    else own.push(each);
  }
  const units = unitOrder.flatMap((unitId) => {
    const of = asked.get(unitId);
    return of === undefined ? [] : [unitOf(of, period, frames)];
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
export const endedLately = (loaded: readonly KnownCommitment[], frame: Frame): readonly Period[] =>
  cadences
    .map((cadence) => {
      const period = previousPeriod(periodOf(frame.on, cadence));
      return { period, end: endOf(period), asked: askedFor(loaded, period, frame).length };
    })
    .filter((each) => each.asked > 0)
    .toSorted((a, b) => b.end.localeCompare(a.end) || b.asked - a.asked)
    .map((each) => each.period);

/** The period shown when none is asked for: the first of those, last month when there is none. */
export const newestPeriod = (loaded: readonly KnownCommitment[], frame: Frame): Period =>
  endedLately(loaded, frame)[0] ?? previousPeriod(periodOf(frame.on, 'month'));
