// 裁定退回: the office gives the task to another unit, whose clock to sign for it begins, or leaves it where it is.
import { afterAct } from '@luoshi/domain/commitment/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow, type Patch } from '@luoshi/store/journal/write';
import { findReturn } from '@luoshi/store/queries/turn';
import { findNamed } from '../breakdown/row-names.ts';
import { requireDuties } from '../duty-list/require-duties.ts';
import { dueBy } from '../rules/due-by.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { lockLoaded } from './find-loaded.ts';
import type { KnownCommitment } from './loaded-commitment.ts';
import { pageAfter } from './read-commitment.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly decision: 'reassigned' | 'kept';
  /** The unit that takes it; needed when it is reassigned. */
  readonly unitId: string | null;
  readonly opinion: string | null;
}

const reassigned = async (
  scene: Scene,
  { row }: KnownCommitment,
  unitId: string | null,
): Promise<Outcome<Patch<'commitments'>>> => {
  if (unitId === null || unitId === row.lead_unit_id) return refuse('invalid-input', { field: 'unitId' });
  const named = await findNamed(scene);
  if (!named.unitIds.has(unitId)) return refuse('not-found', { table: 'units' });
  const state = afterAct(row.state, 'reassign');
  if (!state.ok) return state;
  const support_unit_ids = row.support_unit_ids.filter((id) => id !== unitId);
  const gated = await requireDuties(scene, [{ ...row, lead_unit_id: unitId, support_unit_ids }]);
  if (!gated.ok) return gated;
  const { clocks, holidays } = scene.context.rules;
  return ok({
    state: state.value,
    lead_unit_id: unitId,
    handler_post_id: null,
    support_unit_ids,
    assigned_at: scene.now,
    sign_for_due_on: dueBy(scene.today, clocks.signFor, holidays),
  });
};

/**
 * @returns the page; `not-found`, `wrong-state` when it was decided, `invalid-input` without a unit to take it,
 *   `reason-needed` when it stays without an opinion, `changed-meanwhile`, what the duty lists refuse
 */
export const settleReturn = useCase('commitment.settle-return', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const returned = await findReturn(scene, input.id);
  if (returned === null) return refuse('not-found', { table: 'assignment_returns' });
  const found = await lockLoaded(scene, returned.commitment_id);
  if (!found.ok) return found;
  const { row } = found.value;
  if (returned.decision !== null)
    return refuse('wrong-state', { state: returned.decision, act: 'settle-return' });
  if (input.decision === 'kept' && (input.opinion ?? '') === '')
    return refuse('reason-needed', { why: 'sent-back' });
  const decided = await updateRow(scene, 'assignment_returns', returned.id, input.basedOn, {
    decision: input.decision,
    opinion: input.opinion === '' ? null : input.opinion,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  if (!decided.ok) return decided;
  if (input.decision === 'reassigned') {
    const patch = await reassigned(scene, found.value, input.unitId);
    if (!patch.ok) return patch;
    const moved = await updateRow(scene, 'commitments', row.id, row.version, patch.value);
    if (!moved.ok) return moved;
  }
  return pageAfter(scene, row.id);
});
