// The office decides an objection. Upheld, the check no longer counts and the figure stands as reported.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findCheck, findObjection } from '@luoshi/store/queries/check';
import { findLoaded, lockLoaded } from '../commitment/find-loaded.ts';
import { refreshStanding } from '../commitment/refresh-standing.ts';
import { useCase } from '../use-case/use-case.ts';
import { checkRecord } from './check-record.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly decision: 'upheld' | 'dismissed';
  readonly opinion: string;
}

/** @returns the check with the decision; `not-found`, `wrong-state` when decided before, `changed-meanwhile` */
export const decideObjection = useCase('check.decide', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const objection = await findObjection(scene, input.id);
  const check = objection === null ? null : await findCheck(scene, objection.check_id);
  if (objection === null || check === null) return refuse('not-found', { table: 'objections' });
  const locked = await lockLoaded(scene, check.commitment_id);
  if (!locked.ok) return locked;
  if (objection.decision !== null) return refuse('wrong-state', { state: objection.decision, act: 'decide' });
  const decided = await updateRow(scene, 'objections', objection.id, input.basedOn, {
    decision: input.decision,
    opinion: input.opinion,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  if (!decided.ok) return decided;
  await refreshStanding(scene, check.commitment_id);
  const after = await findLoaded(scene, check.commitment_id);
  return after.ok ? ok(await checkRecord(scene, after.value, check.id)) : after;
});
