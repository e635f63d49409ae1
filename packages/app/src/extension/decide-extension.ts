// 同意、不同意延期: the leader who gave the task decides, the office where nobody did. The date of the signed letter stays.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findExtension } from '@luoshi/store/queries/extension';
import { closingLeader } from '../commitment/closing-leader.ts';
import { findLoaded, lockLoaded } from '../commitment/find-loaded.ts';
import { useCase } from '../use-case/use-case.ts';
import { extensionsShown } from './extension-record.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly decision: 'granted' | 'refused';
  readonly opinion: string;
}

/**
 * Decides an extension. Granted, the due date moves; the one before stays in the extension's row.
 *
 * @returns the extension; `not-found`, `not-allowed`, `wrong-state` when decided before or the task is closed,
 *   `reason-needed` for a refusal without reason, `changed-meanwhile`
 */
export const decideExtension = useCase('extension.decide', async (scene, input: Input) => {
  const extension = await findExtension(scene, input.id);
  if (extension === null) return refuse('not-found', { table: 'extensions' });
  const found = await lockLoaded(scene, extension.commitment_id);
  if (!found.ok) return found;
  const { row } = found.value;
  const allowed = scene.require({ leaderPostIds: [closingLeader(found.value)] });
  if (!allowed.ok) return allowed;
  if (extension.decision !== null || row.state === 'closed')
    return refuse('wrong-state', { state: extension.decision ?? row.state, act: 'decide-extension' });
  if (input.decision === 'refused' && input.opinion === '')
    return refuse('reason-needed', { why: 'extension' });
  const decided = await updateRow(scene, 'extensions', extension.id, input.basedOn, {
    decision: input.decision,
    opinion: input.opinion === '' ? null : input.opinion,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  if (!decided.ok) return decided;
  if (input.decision === 'granted') {
    const moved = await updateRow(scene, 'commitments', row.id, row.version, { due_on: extension.to_due_on });
    if (!moved.ok) return moved;
  }
  const after = await findLoaded(scene, row.id);
  if (!after.ok) return after;
  const record = (await extensionsShown(scene, after.value)).find(({ id }) => id === extension.id);
  return record === undefined ? refuse('not-found', { table: 'extensions' }) : ok(record);
});
