// 梳理: what a person decides about an item that reading found.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** Found by reading, taken as it is, taken after correction, not taken. */
export type ItemState = 'found' | 'accepted' | 'edited' | 'rejected';

/** 采纳 · 不采纳 · 恢复待审. */
export type Decision = 'accept' | 'reject' | 'reopen';

/** Whether somebody took the item up: then it holds its sentence, and a promise may go into a breakdown. */
export const isTaken = (state: ItemState): boolean => state === 'accepted' || state === 'edited';

const after: Readonly<Record<Decision, ItemState>> = {
  accept: 'accepted',
  reject: 'rejected',
  reopen: 'found',
};

/**
 * The state after a decision; an edited item that is accepted stays edited.
 *
 * @param inBreakdown whether a commitment stands on it: then it is changed there, not here
 * @returns `wrong-state` when a commitment stands on it
 * @source engineering 22
 */
export const afterDecision = (
  state: ItemState,
  decision: Decision,
  inBreakdown: boolean,
): Outcome<ItemState> => {
  if (inBreakdown) return refuse('wrong-state', { state, act: 'change-item' });
  return ok(decision === 'accept' && state === 'edited' ? 'edited' : after[decision]);
};
