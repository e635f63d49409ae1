// 撤销: the office takes a commitment off the ledger, with its reason and the leader's word it rests on. The number
// stays used.
import { afterAct } from '@luoshi/domain/commitment/state';
import { updateRow } from '@luoshi/store/journal/write';
import { useCase } from '../use-case/use-case.ts';
import { lockLoaded } from './find-loaded.ts';
import { pageAfter } from './read-commitment.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly reason: string;
  /** 依据: which leader agreed, where and when. */
  readonly basis: string;
}

/** @returns the page; `not-found`, `wrong-state` once it is with the leader or closed, `changed-meanwhile` */
export const withdrawCommitment = useCase('commitment.withdraw', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await lockLoaded(scene, input.id);
  if (!found.ok) return found;
  const state = afterAct(found.value.row.state, 'withdraw');
  if (!state.ok) return state;
  const changed = await updateRow(scene, 'commitments', input.id, input.basedOn, {
    state: state.value,
    withdrawn_at: scene.now,
    withdrawal_basis: input.basis,
  });
  if (!changed.ok) return changed;
  return pageAfter(scene, input.id);
});
