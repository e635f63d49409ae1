// 申请销号: the unit or the office asks the leader who gave the task to close it.
import { afterAct } from '@luoshi/domain/commitment/state';
import { readyToClose } from '@luoshi/domain/work/closing';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { useCase } from '../use-case/use-case.ts';
import { closingFacts } from './closing-facts.ts';
import { frameOf } from './figures-of.ts';
import { leadUnits, lockLoaded } from './find-loaded.ts';
import { pageAfter } from './read-commitment.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly note: string | null;
}

/**
 * @returns the page; `not-found`, `not-allowed`, `wrong-state`, `closing-not-ready` naming what is missing,
 *   `changed-meanwhile`
 */
export const requestClosure = useCase('commitment.request-closure', async (scene, input: Input) => {
  const found = await lockLoaded(scene, input.id);
  if (!found.ok) return found;
  const loaded = found.value;
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  const state = afterAct(loaded.row.state, 'request-closure');
  if (!state.ok) return state;
  const ready = readyToClose(closingFacts(loaded, frameOf(scene)));
  if (!ready.ok) return ready;
  const asked = await updateRow(scene, 'commitments', input.id, input.basedOn, { state: state.value });
  if (!asked.ok) return asked;
  await insertRow(scene, 'closures', {
    commitment_id: input.id,
    requested_by_post_id: scene.actor.postId,
    requested_at: scene.now,
    note: input.note === '' ? null : input.note,
  });
  return pageAfter(scene, input.id);
});
