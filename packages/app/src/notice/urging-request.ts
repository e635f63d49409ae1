// 提请催办: a unit asks the office to press another unit. It presses nobody itself.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { findCommitment } from '@luoshi/store/queries/commitment';
import { findUrgingRequest, type UrgingRequestRow } from '@luoshi/store/queries/notice';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** What is asked. */
export interface NewRequest {
  readonly commitmentId: string;
  /** The unit to be pressed. */
  readonly aboutUnitId: string;
  readonly text: string;
}

/**
 * Asks the office to press a unit about a commitment of one's own.
 *
 * @returns the request's id; `not-found`, `invalid-input` for one's own unit
 * @source practice 22
 */
export const askUrging = useCase('notice.ask-urging', async (scene, input: NewRequest) => {
  const commitment = await findCommitment(scene, input.commitmentId);
  const parties = commitment === null ? [] : [commitment.lead_unit_id, ...commitment.support_unit_ids];
  const unitIds = parties.filter((id) => id !== null);
  const allowed = scene.require({ unitIds });
  if (!allowed.ok) return allowed;
  if (commitment === null) return refuse('not-found', { table: 'commitments' });
  const own = unitIds.find((id) => scene.actor.unitIds.includes(id)) ?? null;
  const isUnit = (await listUnits(scene)).some(({ id }) => id === input.aboutUnitId);
  if (own === null || !isUnit || scene.actor.unitIds.includes(input.aboutUnitId)) {
    return refuse('invalid-input', { field: 'aboutUnitId' });
  }
  const row = await insertRow(scene, 'urging_requests', {
    commitment_id: commitment.id,
    unit_id: own,
    about_unit_id: input.aboutUnitId,
    text: input.text,
    asked_by_post_id: scene.actor.postId,
    asked_at: scene.now,
  });
  return ok({ id: row.id });
});

const openRequest = async (scene: Scene, id: string): Promise<Outcome<UrgingRequestRow>> => {
  const row = await findUrgingRequest(scene, id);
  if (row === null) return refuse('not-found', { table: 'urging_requests' });
  return row.decision === null
    ? ok(row)
    : refuse('wrong-state', { state: row.decision, act: 'decide-request' });
};

/** Closes a request with the notice that came of it. @returns `wrong-state` when it was decided already */
export const takeUpRequest = async (
  scene: Scene,
  id: string,
  noticeId: string,
): Promise<Outcome<undefined>> => {
  const found = await openRequest(scene, id);
  if (!found.ok) return found;
  const changed = await updateRow(scene, 'urging_requests', id, found.value.version, {
    decision: 'taken-up',
    notice_id: noticeId,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  return changed.ok ? ok(undefined) : changed;
};

/** Dismisses a request with a reason the unit reads. @returns `wrong-state`, `changed-meanwhile`, `not-found` */
export const dismissUrging = useCase(
  'notice.dismiss-urging',
  async (scene, input: { readonly id: string; readonly basedOn: number; readonly opinion: string }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const found = await openRequest(scene, input.id);
    if (!found.ok) return found;
    const changed = await updateRow(scene, 'urging_requests', input.id, input.basedOn, {
      decision: 'dismissed',
      opinion: input.opinion,
      decided_by_post_id: scene.actor.postId,
      decided_at: scene.now,
    });
    return changed.ok ? ok({ id: input.id }) : changed;
  },
);
