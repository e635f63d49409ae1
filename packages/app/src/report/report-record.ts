// Report versions as pages show them: who filed, signed and reviewed, with evidence, and which one counts.
import { endOf } from '@luoshi/domain/period/period';
import { listPostNames } from '@luoshi/store/queries/post-name';
import type { ReportRow } from '@luoshi/store/queries/report';
import { countedOn, frameOf } from '../commitment/figures-of.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import { nodesProven, type NodeProven } from '../commitment/nodes-done.ts';
import { evidenceByHash, type Evidence } from '../evidence/evidence.ts';
import type { Scene } from '../use-case/use-case.ts';

/** One version of a period's report. */
export interface ReportRecord {
  readonly id: string;
  readonly period: string;
  readonly reportVersion: number;
  readonly value: string | null;
  readonly note: string;
  readonly reason: string | null;
  readonly state: ReportRow['state'];
  readonly late: boolean;
  /** 本期无变化: confirmed as before. */
  readonly unchanged: boolean;
  readonly filedBy: string | null;
  readonly filedAt: string;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly reviewedBy: string | null;
  readonly returnedReason: string | null;
  readonly evidence: readonly Evidence[];
  readonly nodesDone: readonly NodeProven[];
  readonly counts: boolean;
  readonly version: number;
}

interface Known {
  readonly nodes: LoadedCommitment['nodes'];
  readonly names: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly countedId: string | null;
}

const recordOf = (row: ReportRow, { nodes, names, evidence, countedId }: Known): ReportRecord => {
  const nameOf = (postId: string | null) => (postId === null ? null : (names.get(postId) ?? null));
  return {
    id: row.id,
    period: row.period,
    reportVersion: row.report_version,
    value: row.value,
    note: row.note,
    reason: row.reason,
    state: row.state,
    late: row.late,
    unchanged: row.unchanged,
    filedBy: nameOf(row.filed_by_post_id),
    filedAt: row.filed_at,
    signedBy: nameOf(row.signed_by_post_id),
    signedAt: row.signed_at,
    reviewedBy: nameOf(row.reviewed_by_post_id),
    returnedReason: row.returned_reason,
    evidence: row.evidence_hashes.flatMap((hash) => evidence.get(hash) ?? []),
    nodesDone: nodesProven(row, nodes),
    counts: row.id === countedId,
    version: row.version,
  };
};

/** All versions the actor may see, newest period and version first. */
export const reportRecords = async (
  scene: Scene,
  loaded: LoadedCommitment,
): Promise<readonly ReportRecord[]> => {
  const { nodes, reports } = loaded;
  const posts = reports.flatMap((r) => [r.filed_by_post_id, r.signed_by_post_id, r.reviewed_by_post_id]);
  const names = await listPostNames(scene, posts);
  const evidence = await evidenceByHash(
    scene,
    reports.flatMap((report) => report.evidence_hashes),
  );
  const countedId = countedOn(loaded, frameOf(scene)).reportId;
  return reports
    .toSorted((a, b) => endOf(b.period).localeCompare(endOf(a.period)) || b.report_version - a.report_version)
    .map((report) => recordOf(report, { nodes, names, evidence, countedId }));
};
