// 反馈: a unit files what is done by the end of a period. A second time is a new version, never a correction in place.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parsePeriod } from '@luoshi/domain/period/period';
import { judgeReport, type JudgedReport } from '@luoshi/domain/report/judge-report';
import { insertRow } from '@luoshi/store/journal/write';
import { frameOf } from '../commitment/figures-of.ts';
import { findLoaded, leadUnits, lockLoaded } from '../commitment/find-loaded.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import { nodesDoneText } from '../commitment/nodes-done.ts';
import { requireEvidence } from '../evidence/evidence.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { beforeReport, fits, versionsOf } from './before-report.ts';
import { reportRecords, type ReportRecord } from './report-record.ts';

/** A node said to be done, from the version that was seen. */
export interface SentNode {
  readonly id: string;
  readonly basedOn: number;
  readonly doneOn: string;
  readonly note: string | null;
}

/** A report as sent; values as typed. */
export interface NewReport {
  readonly commitmentId: string;
  /** Newest version of the period seen; null when none. */
  readonly basedOn: number | null;
  readonly period: string;
  readonly value: string | null;
  readonly unitOfMeasure: string | null;
  readonly note: string;
  readonly reason: string | null;
  readonly nodes: readonly SentNode[];
  readonly evidence: readonly string[];
}

const judgeNode = (loaded: LoadedCommitment, sent: SentNode, today: string): Outcome<undefined> => {
  const node = loaded.nodes.find((each) => each.id === sent.id);
  if (node === undefined) return refuse('not-found', { table: 'nodes' });
  if (node.version !== sent.basedOn)
    return refuse('changed-meanwhile', {
      table: 'nodes',
      basedOn: sent.basedOn,
      version: node.version,
      current: node,
    });
  return sent.doneOn > today ? refuse('invalid-input', { field: 'doneOn' }) : ok(undefined);
};

const judgeSaid = (loaded: LoadedCommitment, sent: NewReport): Outcome<undefined> => {
  const says = loaded.row.target_value !== null || sent.nodes.length > 0 || sent.note.trim() !== '';
  return says ? ok(undefined) : refuse('invalid-input', { field: 'note' });
};

/** Everything that may speak against a report, in the order in which it is told. */
const judge = (scene: Scene, loaded: LoadedCommitment, sent: NewReport): Outcome<JudgedReport> => {
  const { row } = loaded;
  if (row.state !== 'underway') return refuse('wrong-state', { state: row.state, act: 'report' });
  if (!fits(loaded, sent.period))
    return refuse('period-off-cadence', { period: sent.period, cadence: row.cadence });
  const judged = judgeReport(sent, beforeReport(loaded, sent.period, frameOf(scene)), scene.today);
  if (!judged.ok) return judged;
  const said = judgeSaid(loaded, sent);
  if (!said.ok) return said;
  for (const node of sent.nodes) {
    const done = judgeNode(loaded, node, scene.today);
    if (!done.ok) return done;
  }
  return judged;
};

const changedMeanwhile = async (scene: Scene, loaded: LoadedCommitment, sent: NewReport) => {
  const records = await reportRecords(scene, loaded);
  const current = records.find((record) => record.period === sent.period) ?? null;
  const version = current?.reportVersion ?? null;
  return refuse('changed-meanwhile', { table: 'reports', basedOn: sent.basedOn, version, current, sent });
};

const insert = async (scene: Scene, loaded: LoadedCommitment, sent: NewReport, judged: JudgedReport) => {
  const { newest, late } = versionsOf(loaded, sent.period, frameOf(scene));
  const [unitId] = leadUnits(loaded);
  if (unitId === undefined) throw new Error(`commitment ${loaded.row.id} is under way without a lead unit`);
  return insertRow(scene, 'reports', {
    commitment_id: loaded.row.id,
    unit_id: unitId,
    period: sent.period,
    report_version: (newest?.report_version ?? 0) + 1,
    value: judged.value,
    note: sent.note.trim(),
    reason: sent.reason === '' ? null : sent.reason,
    evidence_hashes: [...sent.evidence],
    nodes_done: nodesDoneText(sent.nodes.map(({ id, doneOn, note }) => ({ nodeId: id, doneOn, note }))),
    state: 'filed',
    filed_by_post_id: scene.actor.postId,
    filed_by_person_id: scene.actor.personId,
    filed_at: scene.now,
    late,
  });
};

const recordOf = async (scene: Scene, commitmentId: string, reportId: string): Promise<ReportRecord> => {
  const loaded = await findLoaded(scene, commitmentId);
  const records = loaded.ok ? await reportRecords(scene, loaded.value) : [];
  const record = records.find((each) => each.id === reportId);
  if (record === undefined) throw new Error(`report ${reportId} is gone inside its own transaction`);
  return record;
};

/**
 * Files a report of the lead unit; it counts once its head has signed.
 *
 * @returns the new version; `not-found`, `malformed-period`, `changed-meanwhile` with the newest version and what was
 *   sent, `wrong-state`, `period-off-cadence`, what `judgeReport` refuses, `invalid-input`
 * @source engineering 20, 29; practice 22: a correction before signature and deadline needs no reason
 */
export const fileReport = useCase('report.file', async (scene, input: NewReport) => {
  const found = await lockLoaded(scene, input.commitmentId);
  if (!found.ok) return found;
  const loaded = found.value;
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  const period = parsePeriod(input.period);
  if (!period.ok) return period;
  const sent = { ...input, period: period.value };
  const { newest } = versionsOf(loaded, sent.period, frameOf(scene));
  if ((newest?.report_version ?? null) !== sent.basedOn) return changedMeanwhile(scene, loaded, sent);
  const judged = judge(scene, loaded, sent);
  if (!judged.ok) return judged;
  const evidence = await requireEvidence(scene, sent.evidence);
  if (!evidence.ok) return evidence;
  const report = await insert(scene, loaded, sent, judged.value);
  return ok(await recordOf(scene, loaded.row.id, report.id));
});
