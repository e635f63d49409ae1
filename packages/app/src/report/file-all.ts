// Files reports, each of another commitment, as one act: judged one by one, written together or not at all.
import { ok, refuse, type Outcome, type Refused } from '@luoshi/domain/outcome/outcome';
import { parsePeriod } from '@luoshi/domain/period/period';
import { insertRows, type New } from '@luoshi/store/journal/write';
import { frameOf } from '../commitment/figures-of.ts';
import { leadUnits, lockAllLoaded } from '../commitment/find-loaded.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import { nodesDoneText } from '../commitment/nodes-done.ts';
import { requireEvidence } from '../evidence/evidence.ts';
import type { Scene } from '../use-case/use-case.ts';
import { versionsOf } from './before-report.ts';
import { judgeFiling, type NewReport } from './judge-filing.ts';
import { reportRecords } from './report-record.ts';
import type { ReportInHand } from './report-versions.ts';

const changedMeanwhile = async (scene: Scene, loaded: LoadedCommitment, sent: NewReport) => {
  const records = await reportRecords(scene, loaded);
  const current = records.find((record) => record.period === sent.period) ?? null;
  const version = current?.reportVersion ?? null;
  return refuse('changed-meanwhile', { table: 'reports', basedOn: sent.basedOn, version, current, sent });
};

const rowOf = (
  scene: Scene,
  loaded: LoadedCommitment,
  sent: NewReport,
  { value, unchanged }: { readonly value: string | null; readonly unchanged: boolean },
): New<'reports'> => {
  const { newest, late } = versionsOf(loaded, sent.period, frameOf(scene));
  const [unitId] = leadUnits(loaded);
  if (unitId === undefined) throw new Error(`commitment ${loaded.row.id} is under way without a lead unit`);
  return {
    commitment_id: loaded.row.id,
    unit_id: unitId,
    period: sent.period,
    report_version: (newest?.report_version ?? 0) + 1,
    value,
    note: sent.note.trim(),
    reason: sent.reason === '' ? null : sent.reason,
    evidence_hashes: [...sent.evidence],
    nodes_done: nodesDoneText(sent.nodes.map(({ id, doneOn, note }) => ({ nodeId: id, doneOn, note }))),
    state: 'filed',
    filed_by_post_id: scene.actor.postId,
    filed_by_person_id: scene.actor.personId,
    filed_at: scene.now,
    late,
    unchanged,
  };
};

const judged = async (
  scene: Scene,
  loaded: LoadedCommitment,
  input: NewReport,
  unchanged: boolean,
): Promise<Outcome<New<'reports'>>> => {
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  const period = parsePeriod(input.period);
  if (!period.ok) return period;
  const sent = { ...input, period: period.value };
  const { newest } = versionsOf(loaded, sent.period, frameOf(scene));
  if ((newest?.report_version ?? null) !== sent.basedOn) return changedMeanwhile(scene, loaded, sent);
  const value = judgeFiling(scene, loaded, sent);
  return value.ok ? ok(rowOf(scene, loaded, sent, { value: value.value.value, unchanged })) : value;
};

/** A refusal that says which of the reports it is about. */
const ofCommitment = ({ refusal }: Refused, commitmentId: string): Refused =>
  refuse(refusal.code, { ...refusal.params, commitmentId });

/**
 * Files reports, at most one of a commitment.
 *
 * @param unchanged whether each only says that nothing changed
 * @returns the new versions with their commitments, in the order given; `not-found`, `malformed-period`,
 *   `changed-meanwhile` with the newest version and what was sent, what `judgeFiling` refuses, `invalid-input`
 */
export const fileAll = async (
  scene: Scene,
  reports: readonly NewReport[],
  unchanged = false,
): Promise<Outcome<readonly ReportInHand[]>> => {
  const ids = reports.map((report) => report.commitmentId);
  if (new Set(ids).size < ids.length) return refuse('invalid-input', { field: 'commitmentId' });
  const commitments = await lockAllLoaded(scene, ids);
  const rows: New<'reports'>[] = [];
  for (const sent of reports) {
    const loaded = commitments.get(sent.commitmentId);
    if (loaded === undefined) return refuse('not-found', { table: 'commitments' });
    const row = await judged(scene, loaded, sent, unchanged);
    if (!row.ok) return ofCommitment(row, sent.commitmentId);
    rows.push(row.value);
  }
  const evidence = await requireEvidence(
    scene,
    reports.flatMap((report) => report.evidence),
  );
  if (!evidence.ok) return evidence;
  const filed = await insertRows(scene, 'reports', rows);
  return ok(
    filed.flatMap((report) => {
      const loaded = commitments.get(report.commitment_id);
      return loaded === undefined
        ? []
        : [{ report, loaded: { ...loaded, reports: [...loaded.reports, report] } }];
    }),
  );
};
