// 受阻: the states of an obstacle and the acts that move it.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** 待认定 · 等待中 · 不予认定 · 退回待裁定 · 已解除 · 裁定不成立. */
export const obstacleStates = ['raised', 'recognised', 'refused', 'given-back', 'lifted', 'ended'] as const;

/** One of {@link obstacleStates}. */
export type ObstacleState = (typeof obstacleStates)[number];

/** 认定 · 不予认定 · 退回 · 裁定（仍由其办理、改由他人、不成立） · 解除. */
export type ObstacleAct = 'recognise' | 'refuse' | 'give-back' | 'rule' | 'rule-ended' | 'lift';

const moves: Readonly<Record<ObstacleAct, Partial<Record<ObstacleState, ObstacleState>>>> = {
  recognise: { raised: 'recognised' },
  refuse: { raised: 'refused' },
  'give-back': { recognised: 'given-back' },
  rule: { recognised: 'recognised', 'given-back': 'recognised' },
  'rule-ended': { recognised: 'ended', 'given-back': 'ended' },
  lift: { recognised: 'lifted', 'given-back': 'lifted' },
};

/** The state after an act. @returns `wrong-state` when the act does not apply */
export const afterObstacleAct = (state: ObstacleState, act: ObstacleAct): Outcome<ObstacleState> => {
  const next = moves[act][state];
  return next === undefined ? refuse('wrong-state', { state, act }) : ok(next);
};

/** Whether somebody else still has to act on it: recognised and not over. */
export const isWaiting = (state: ObstacleState): boolean => state === 'recognised' || state === 'given-back';

/** Whether it is not over: waiting, or waiting to be recognised. */
export const isOpen = (state: ObstacleState): boolean => state === 'raised' || isWaiting(state);
