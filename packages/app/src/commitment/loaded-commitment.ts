// Commitments with all that their light and standing follow from. It decides nothing.
import {
  listCommitments,
  listNodes,
  listPlanPoints,
  type CommitmentFilter,
  type CommitmentRecord,
  type NodeRow,
  type PlanPointRow,
} from '@luoshi/store/queries/commitment';
import { listChecks, type CheckRecord } from '@luoshi/store/queries/check';
import { listExtensions, type ExtensionRow } from '@luoshi/store/queries/extension';
import { listObstacles, type ObstacleRecord } from '@luoshi/store/queries/obstacle';
import { listStretches } from '@luoshi/store/queries/dispatch-list';
import { listReports, type KnownReport, type ReportRow } from '@luoshi/store/queries/report';
import type { Stretch } from '@luoshi/domain/dispatch-list/cadence-on';
import type { Tx } from '@luoshi/store/connection/store';

/** A commitment with its plan, and what lists and boards ask of the reports and checks the actor may see. */
export interface KnownCommitment {
  readonly row: CommitmentRecord;
  readonly points: readonly PlanPointRow[];
  readonly nodes: readonly NodeRow[];
  /** Oldest first; versions returned and filed anew may be left out. */
  readonly reports: readonly KnownReport[];
  /** Ids of everybody who filed a version of one of its reports. */
  readonly reporters: readonly string[];
  /** Oldest first. */
  readonly checks: readonly CheckRecord[];
  /** Days on the ten-day dispatch list. */
  readonly listed: readonly Stretch[];
  /** Oldest first. */
  readonly obstacles: readonly ObstacleRecord[];
  /** Oldest first. */
  readonly extensions: readonly ExtensionRow[];
}

/** The same with every version of every report, as acts and pages need it. */
export interface LoadedCommitment extends KnownCommitment {
  /** Oldest first. */
  readonly reports: readonly ReportRow[];
}

type OfCommitment = { readonly commitment_id: string };

/** A reader of the rows of one commitment. */
export const grouped = <T extends OfCommitment>(rows: readonly T[]): ((id: string) => readonly T[]) => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.commitment_id);
    if (group === undefined) groups.set(row.commitment_id, [row]);
    else group.push(row);
  }
  return (id) => groups.get(id) ?? [];
};

/** Everything but the reports, in the order of the filter. */
export const loadWithoutReports = async (
  tx: Tx,
  filter: CommitmentFilter,
): Promise<readonly Omit<KnownCommitment, 'reports' | 'reporters'>[]> => {
  const rows = await listCommitments(tx, filter);
  const ids = rows.map((row) => row.id);
  const points = grouped(await listPlanPoints(tx, ids));
  const nodes = grouped(await listNodes(tx, ids));
  const checks = grouped(await listChecks(tx, ids));
  const listed = grouped(await listStretches(tx, ids));
  const extensions = grouped(await listExtensions(tx, ids));
  const obstacles = grouped(
    (await listObstacles(tx, ids)).map((each) => ({ ...each, commitment_id: each.row.commitment_id })),
  );
  return rows.map((row) => ({
    row,
    points: points(row.id),
    nodes: nodes(row.id),
    checks: checks(row.id),
    listed: listed(row.id).map((entry) => ({ from: entry.from_on, to: entry.to_on })),
    obstacles: obstacles(row.id),
    extensions: extensions(row.id),
  }));
};

const reportersOf = (reports: readonly ReportRow[]): readonly string[] => [
  ...new Set(reports.flatMap((report) => report.filed_by_person_id ?? [])),
];

/** Loads what a filter finds, in its order. */
export const loadCommitments = async (
  tx: Tx,
  filter: CommitmentFilter,
): Promise<readonly LoadedCommitment[]> => {
  const all = await loadWithoutReports(tx, filter);
  const reports = grouped(
    await listReports(
      tx,
      all.map(({ row }) => row.id),
    ),
  );
  return all.map((each) => {
    const own = reports(each.row.id);
    return { ...each, reports: own, reporters: reportersOf(own) };
  });
};
