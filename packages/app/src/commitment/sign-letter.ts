// 签责任书调整: the leader who answers for the commitment signs the change, or refuses it with an opinion.
import { refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findLetterChange } from '@luoshi/store/queries/turn';
import { useCase } from '../use-case/use-case.ts';
import { closingLeader } from './closing-leader.ts';
import { lockLoaded } from './find-loaded.ts';
import { pageAfter } from './read-commitment.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly decision: 'signed' | 'refused';
  readonly opinion: string | null;
}

/**
 * From the signature on the score goes by the change.
 *
 * @returns the page; `not-found`, `not-allowed` for anybody but the leader, `wrong-state` when it was decided,
 *   `reason-needed` when it is refused without an opinion, `changed-meanwhile`
 */
export const signLetter = useCase('commitment.sign-letter', async (scene, input: Input) => {
  const change = await findLetterChange(scene, input.id);
  if (change === null) return refuse('not-found', { table: 'letter_changes' });
  const found = await lockLoaded(scene, change.commitment_id);
  if (!found.ok) return found;
  const allowed = scene.require({ leaderPostIds: [closingLeader(found.value)] });
  if (!allowed.ok) return allowed;
  if (change.decision !== null) return refuse('wrong-state', { state: change.decision, act: 'sign-letter' });
  if (input.decision === 'refused' && (input.opinion ?? '') === '')
    return refuse('reason-needed', { why: 'sent-back' });
  const decided = await updateRow(scene, 'letter_changes', change.id, input.basedOn, {
    decision: input.decision,
    opinion: input.opinion === '' ? null : input.opinion,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  if (!decided.ok) return decided;
  return pageAfter(scene, change.commitment_id);
});
