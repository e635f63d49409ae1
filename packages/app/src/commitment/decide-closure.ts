// 销号: only the leader who gave the task closes it, or sends it back with an opinion.
import { afterAct } from '@luoshi/domain/commitment/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { dateIn } from '@luoshi/domain/period/instant';
import { readyToClose } from '@luoshi/domain/work/closing';
import { updateRow } from '@luoshi/store/journal/write';
import { findClosure, type ClosureRow } from '@luoshi/store/queries/closure';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { closingFacts } from './closing-facts.ts';
import { closingLeader } from './closing-leader.ts';
import { figuresOf, frameOf } from './figures-of.ts';
import { lockLoaded } from './find-loaded.ts';
import type { KnownCommitment } from './loaded-commitment.ts';
import { pageAfter } from './read-commitment.ts';
import { refreshStanding } from './refresh-standing.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly decision: 'closed' | 'returned';
  readonly opinion: string | null;
}

const judge = (scene: Scene, loaded: KnownCommitment, input: Input): Outcome<undefined> => {
  if (input.decision === 'closed') return readyToClose(closingFacts(loaded, frameOf(scene)));
  return (input.opinion ?? '') === '' ? refuse('reason-needed', { why: 'sent-back' }) : ok(undefined);
};

/** A commitment counts as complete from the day its target was reached, not from the day it was closed. */
const moved = (scene: Scene, loaded: KnownCommitment, closure: ClosureRow, input: Input) => {
  if (input.decision === 'returned') return { completed_on: null, closed_at: null };
  const frame = frameOf(scene);
  const completed = figuresOf(loaded, frame).completion?.on ?? dateIn(closure.requested_at, frame.zone);
  return { completed_on: completed, closed_at: scene.now };
};

/**
 * @returns the page; `not-found`, `not-allowed` for anybody but the leader who gave it, `wrong-state`,
 *   `closing-not-ready`, `reason-needed` when it goes back without an opinion, `changed-meanwhile`
 */
export const decideClosure = useCase('commitment.close', async (scene, input: Input) => {
  const closure = await findClosure(scene, input.id);
  if (closure === null) return refuse('not-found', { table: 'closures' });
  const found = await lockLoaded(scene, closure.commitment_id);
  if (!found.ok) return found;
  const loaded = found.value;
  const { row } = loaded;
  const allowed = scene.require({ leaderPostIds: [closingLeader(loaded)] });
  if (!allowed.ok) return allowed;
  const state = afterAct(row.state, input.decision === 'closed' ? 'close' : 'return-closure');
  if (!state.ok) return state;
  const judged = judge(scene, loaded, input);
  if (!judged.ok) return judged;
  const decided = await updateRow(scene, 'closures', closure.id, input.basedOn, {
    decision: input.decision,
    opinion: input.opinion === '' ? null : input.opinion,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  if (!decided.ok) return decided;
  const patch = { state: state.value, ...moved(scene, loaded, closure, input) };
  const kept = await updateRow(scene, 'commitments', row.id, row.version, patch);
  if (!kept.ok) return kept;
  await refreshStanding(scene, row.id);
  return pageAfter(scene, row.id);
});
