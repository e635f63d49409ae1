// What a check is of: the newest signed version of a period, or a node said to be done; and who reported it.
import type { Subject } from '@luoshi/domain/access/role';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { findNode } from '@luoshi/store/queries/commitment';
import { findReport, type ReportRow } from '@luoshi/store/queries/report';
import { leadUnits, lockLoaded } from '../commitment/find-loaded.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import { nodesDoneIn } from '../commitment/nodes-done.ts';
import { isNewest } from '../report/report-versions.ts';
import type { Scene } from '../use-case/use-case.ts';

/** Either a report or a node is named. */
export interface Named {
  readonly reportId: string | null;
  readonly nodeId: string | null;
}

/** What is checked, and what the rules ask about it. */
export interface CheckedSubject {
  readonly loaded: LoadedCommitment;
  /** Value of the report, null for a node and for a report without a number. */
  readonly reported: string | null;
  readonly version: number;
  readonly current: unknown;
  readonly subject: Subject;
  /** Whether it may be checked as it stands. */
  readonly ready: boolean;
}

/** Everybody who reported any of these versions, and the units they reported for. */
const reporters = (reports: readonly ReportRow[], unitIds: readonly string[]): Subject => ({
  reporterPersonIds: reports.flatMap((report) => report.filed_by_person_id ?? []),
  reporterUnitIds: [...new Set([...unitIds, ...reports.map((report) => report.unit_id)])],
});

const ofReport = async (scene: Scene, id: string): Promise<Outcome<CheckedSubject>> => {
  const seen = await findReport(scene, id);
  if (seen === null) return refuse('not-found', { table: 'reports' });
  const found = await lockLoaded(scene, seen.commitment_id);
  if (!found.ok) return found;
  const loaded = found.value;
  const report = loaded.reports.find((each) => each.id === id) ?? seen;
  const versions = loaded.reports.filter((each) => each.period === report.period);
  return ok({
    loaded,
    reported: report.value,
    version: report.version,
    current: report,
    subject: reporters(versions, []),
    ready: (report.state === 'signed' || report.state === 'reviewed') && isNewest(report, loaded.reports),
  });
};

const ofNode = async (scene: Scene, id: string): Promise<Outcome<CheckedSubject>> => {
  const seen = await findNode(scene, id);
  if (seen === null) return refuse('not-found', { table: 'nodes' });
  const found = await lockLoaded(scene, seen.commitment_id);
  if (!found.ok) return found;
  const loaded = found.value;
  const node = loaded.nodes.find((each) => each.id === id) ?? seen;
  const naming = loaded.reports.filter((report) => nodesDoneIn(report).some((done) => done.nodeId === id));
  return ok({
    loaded,
    reported: null,
    version: node.version,
    current: node,
    subject: reporters(naming, leadUnits(loaded)),
    ready: node.done_on !== null,
  });
};

/** @returns the subject; `not-found`, `invalid-input` when not exactly one of the two is named */
export const checkedSubject = async (scene: Scene, named: Named): Promise<Outcome<CheckedSubject>> => {
  if (named.reportId !== null && named.nodeId === null) return ofReport(scene, named.reportId);
  if (named.nodeId !== null && named.reportId === null) return ofNode(scene, named.nodeId);
  return refuse('invalid-input', { field: 'reportId' });
};
