// 核查: somebody who is not the reporter looks. What he finds counts at once; the unit may object.
import {
  judgeCheck,
  objectionUntil,
  type CheckExtent,
  type CheckResult,
} from '@luoshi/domain/check/judge-check';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow } from '@luoshi/store/journal/write';
import { findUnitOfPost } from '@luoshi/store/queries/post-name';
import { findLoaded } from '../commitment/find-loaded.ts';
import { refreshStanding } from '../commitment/refresh-standing.ts';
import { publishEvidence, requireEvidence } from '../evidence/evidence.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { checkedSubject, type CheckedSubject, type Named } from './checked-subject.ts';
import { checkRecord } from './check-record.ts';

/** A check as written down; the value as typed. */
export interface NewCheck extends Named {
  /** Version of the report or node that was seen. */
  readonly basedOn: number;
  readonly result: CheckResult;
  readonly value: string | null;
  readonly extent: CheckExtent;
  readonly sampleSize: number | null;
  readonly sampleOf: number | null;
  readonly found: string;
  readonly evidence: readonly string[];
  readonly checkedOn: string;
}

/** @returns the value that counts from now on */
const judge = (scene: Scene, sent: NewCheck, subject: CheckedSubject): Outcome<string | null> => {
  const { version, current, ready, reported } = subject;
  if (version !== sent.basedOn)
    return refuse('changed-meanwhile', { basedOn: sent.basedOn, version, current, sent });
  if (!ready) return refuse('wrong-state', { act: 'check' });
  if (sent.checkedOn > scene.today) return refuse('invalid-input', { field: 'checkedOn' });
  if (sent.result === 'adjusted' && reported === null) return refuse('invalid-input', { field: 'result' });
  return judgeCheck({ ...sent, evidenceCount: sent.evidence.length }, reported);
};

const insert = async (scene: Scene, sent: NewCheck, subject: CheckedSubject, value: string | null) => {
  const { clocks, holidays } = scene.context.rules;
  const isSampled = sent.extent === 'sampled';
  return insertRow(scene, 'checks', {
    commitment_id: subject.loaded.row.id,
    report_id: sent.reportId,
    node_id: sent.nodeId,
    result: sent.result,
    value,
    extent: sent.extent,
    sample_size: isSampled ? sent.sampleSize : null,
    sample_of: isSampled ? sent.sampleOf : null,
    found: sent.found.trim(),
    evidence_hashes: [...sent.evidence],
    checked_by_post_id: scene.actor.postId,
    checked_by_person_id: scene.actor.personId,
    checked_on: sent.checkedOn,
    recorded_at: scene.now,
    // The unit learns of it today, so the days run from today and not from the visit.
    objection_until:
      sent.result === 'confirmed' ? null : objectionUntil(scene.today, clocks.objection.days, holidays),
  });
};

/**
 * Records a check of a report or a node.
 *
 * @returns the check; `not-found`, `checker-is-reporter` by person and by unit, `changed-meanwhile`, `wrong-state`,
 *   `invalid-input`, what `judgeCheck` refuses
 */
export const recordCheck = useCase('check.record', async (scene, input: NewCheck) => {
  const subject = await checkedSubject(scene, input);
  if (!subject.ok) return subject;
  const allowed = scene.require(subject.value.subject);
  if (!allowed.ok) return allowed;
  const value = judge(scene, input, subject.value);
  if (!value.ok) return value;
  const evidence = await requireEvidence(scene, input.evidence);
  if (!evidence.ok) return evidence;
  const check = await insert(scene, input, subject.value, value.value);
  const unitId = await findUnitOfPost(scene, scene.actor.postId);
  if (unitId !== null) await publishEvidence(scene, input.evidence, unitId);
  const { id } = subject.value.loaded.row;
  await refreshStanding(scene, id);
  const after = await findLoaded(scene, id);
  return after.ok ? ok(await checkRecord(scene, after.value, check.id)) : after;
});
