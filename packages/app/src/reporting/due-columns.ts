// 应报未报: unit × due. The columns are the due days of a month, a week or ten days, whatever period each is of.
import { addDays } from '@luoshi/domain/period/calendar-date';
import { endOf, nextPeriod, periodOf, startOf, type Period } from '@luoshi/domain/period/period';
import type { ReportingStatus } from '@luoshi/domain/report/reporting-status';
import type { Frame } from '../commitment/figures-of.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import { dueOf, reportingGrid, type ReportCounts } from './reporting-grid.ts';

/** One unit's reports of a column, by how they stand. */
export interface DueCell {
  readonly unitId: string;
  readonly unit: string;
  readonly statuses: Readonly<Partial<Record<ReportingStatus, number>>>;
}

/** A due day with the period it is of. */
export interface DueColumn extends ReportCounts {
  readonly period: Period;
  readonly dueOn: string;
  readonly cells: readonly DueCell[];
}

/** How long after its end a period may be due at the latest, over the longest holidays, in calendar days. */
const longestWait = 20;

const kinds = ['ten-day', 'month', 'quarter'] as const;

/** Periods that may fall due within some days; a period of ten days may be due before it ends. */
const candidates = (from: string, to: string): readonly Period[] =>
  kinds.flatMap((kind) => {
    const periods: Period[] = [];
    const last = addDays(to, longestWait);
    for (let each = periodOf(addDays(from, -longestWait), kind); endOf(each) <= last; each = nextPeriod(each))
      periods.push(each);
    return periods;
  });

const counted = (statuses: readonly ReportingStatus[]): DueCell['statuses'] =>
  Object.fromEntries(
    [...new Set(statuses)].map((status) => [status, statuses.filter((each) => each === status).length]),
  );

/** Columns of what is due within a month, a week or ten days, in the order of their due days. */
export const dueColumns = (
  loaded: readonly KnownCommitment[],
  within: Period,
  frame: Frame,
  unitOrder: readonly string[],
): readonly DueColumn[] => {
  const [from, to] = [startOf(within), endOf(within)];
  return candidates(from, to)
    .filter((period) => from <= dueOf(period, frame) && dueOf(period, frame) <= to)
    .map((period) => reportingGrid(loaded, period, frame, unitOrder))
    .filter((grid) => grid.units.length > 0)
    .map(({ units, ...grid }) => ({
      ...grid,
      cells: units.map(({ unitId, unit, cells }) => ({
        unitId,
        unit,
        statuses: counted(cells.map((cell) => cell.status)),
      })),
    }))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || endOf(a.period).localeCompare(endOf(b.period)));
};

/** The column shown first: of the last due day by today, else the first to come, the one most is asked of. */
export const newestDue = (columns: readonly DueColumn[], today: string): Period | null => {
  const day = (columns.findLast((column) => column.dueOn <= today) ?? columns[0])?.dueOn;
  const ofDay = columns.filter((column) => column.dueOn === day);
  return ofDay.toSorted((a, b) => b.due - a.due)[0]?.period ?? null;
};
