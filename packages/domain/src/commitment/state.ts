// 督办事项: the states of a commitment and the acts that move it. 催办, 预警, 约谈 are acts on it, not states.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** 拟立项 · 待签收 · 承办 · 送交办领导审阅 · 办结（销号） · 撤销. */
export const commitmentStates = [
  'proposed',
  'assigned',
  'underway',
  'closing',
  'closed',
  'withdrawn',
] as const;

/** A state of {@link commitmentStates}. */
export type CommitmentState = (typeof commitmentStates)[number];

/** What moves a commitment: 交办, 改派, 签收, 申请销号, 销号, 退回续办, 重开, 撤销. */
export type CommitmentAct =
  'assign' | 'reassign' | 'sign-for' | 'request-closure' | 'close' | 'return-closure' | 'reopen' | 'withdraw';

const moves: Readonly<Record<CommitmentAct, Partial<Record<CommitmentState, CommitmentState>>>> = {
  assign: { proposed: 'assigned' },
  reassign: { assigned: 'assigned' },
  'sign-for': { assigned: 'underway' },
  'request-closure': { underway: 'closing' },
  close: { closing: 'closed' },
  'return-closure': { closing: 'underway' },
  reopen: { closed: 'underway' },
  withdraw: { proposed: 'withdrawn', assigned: 'withdrawn', underway: 'withdrawn' },
};

/**
 * The state after an act.
 *
 * @returns `wrong-state` when the act does not apply
 */
export const afterAct = (state: CommitmentState, act: CommitmentAct): Outcome<CommitmentState> => {
  const next = moves[act][state];
  return next === undefined ? refuse('wrong-state', { state, act }) : ok(next);
};
