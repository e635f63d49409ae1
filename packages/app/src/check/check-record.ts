// Checks as pages show them: what was reported, what was found, by whom, whether one may object and did.
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listObjections, type CheckRecord as CheckRow, type ObjectionRow } from '@luoshi/store/queries/check';
import { countedOn, frameOf } from '../commitment/figures-of.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import { evidenceByHash, type Evidence } from '../evidence/evidence.ts';
import type { Scene } from '../use-case/use-case.ts';

/** An objection and what was decided about it. */
export interface ObjectionShown {
  readonly id: string;
  readonly reason: string;
  readonly raisedBy: string | null;
  readonly raisedAt: string;
  readonly decision: 'upheld' | 'dismissed' | null;
  readonly opinion: string | null;
  readonly version: number;
}

/** One check. */
export interface CheckShown {
  readonly id: string;
  readonly reportId: string | null;
  readonly nodeId: string | null;
  readonly period: string | null;
  readonly result: CheckRow['result'];
  readonly reportedValue: string | null;
  readonly value: string | null;
  readonly extent: CheckRow['extent'];
  readonly sampleSize: number | null;
  readonly sampleOf: number | null;
  readonly found: string;
  readonly evidence: readonly Evidence[];
  readonly checkedBy: string | null;
  readonly checkedOn: string;
  readonly objectionUntil: string | null;
  readonly objection: ObjectionShown | null;
  readonly counts: boolean;
  readonly version: number;
}

interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly objections: ReadonlyMap<string, ObjectionRow>;
  readonly countedId: string | null;
}

const nameIn = (names: ReadonlyMap<string, string>, postId: string | null): string | null =>
  postId === null ? null : (names.get(postId) ?? null);

const objectionOf = (row: ObjectionRow | undefined, names: Known['names']): ObjectionShown | null =>
  row === undefined
    ? null
    : {
        id: row.id,
        reason: row.reason,
        raisedBy: nameIn(names, row.raised_by_post_id),
        raisedAt: row.raised_at,
        decision: row.decision,
        opinion: row.opinion,
        version: row.version,
      };

/** A check of a node counts while it is the newest of that node and no objection to it was upheld. */
const countsForNode = (check: CheckRow, checks: readonly CheckRow[]): boolean =>
  check.node_id !== null &&
  checks.findLast((each) => each.node_id === check.node_id && each.objection_decision !== 'upheld')?.id ===
    check.id;

const shownOf = (check: CheckRow, loaded: LoadedCommitment, known: Known): CheckShown => {
  const report = loaded.reports.find((each) => each.id === check.report_id);
  return {
    id: check.id,
    reportId: check.report_id,
    nodeId: check.node_id,
    period: report?.period ?? null,
    result: check.result,
    reportedValue: report?.value ?? null,
    value: check.value,
    extent: check.extent,
    sampleSize: check.sample_size,
    sampleOf: check.sample_of,
    found: check.found,
    evidence: check.evidence_hashes.flatMap((hash) => known.evidence.get(hash) ?? []),
    checkedBy: nameIn(known.names, check.checked_by_post_id),
    checkedOn: check.checked_on,
    objectionUntil: check.objection_until,
    objection: objectionOf(known.objections.get(check.id), known.names),
    counts: check.id === known.countedId || countsForNode(check, loaded.checks),
    version: check.version,
  };
};

/** All checks of a commitment, newest first. */
export const checkRecords = async (
  scene: Scene,
  loaded: LoadedCommitment,
): Promise<readonly CheckShown[]> => {
  const { checks } = loaded;
  const objections = await listObjections(
    scene,
    checks.map((check) => check.id),
  );
  const known: Known = {
    names: await listPostNames(scene, [
      ...checks.map((check) => check.checked_by_post_id),
      ...objections.map((objection) => objection.raised_by_post_id),
    ]),
    evidence: await evidenceByHash(
      scene,
      checks.flatMap((check) => check.evidence_hashes),
    ),
    objections: new Map(objections.map((objection) => [objection.check_id, objection])),
    countedId: countedOn(loaded, frameOf(scene)).checkId,
  };
  return checks.toReversed().map((check) => shownOf(check, loaded, known));
};

/** One check as shown after an act on it. @throws when it is not of the commitment, a bug */
export const checkRecord = async (
  scene: Scene,
  loaded: LoadedCommitment,
  checkId: string,
): Promise<CheckShown> => {
  const record = (await checkRecords(scene, loaded)).find((each) => each.id === checkId);
  if (record === undefined) throw new Error(`check ${checkId} is gone inside its own transaction`);
  return record;
};
