// 任务分解表: 草案 → 征求意见 → 已征求 → 审定 → 印发 → 交办, one step at a time and never back past the approval.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** 草案 · 征求意见中 · 意见已齐 · 已审定 · 已印发 · 已交办. */
export const breakdownStates = [
  'drafted',
  'consulting',
  'consulted',
  'approved',
  'issued',
  'assigned',
] as const;

/** A state of {@link breakdownStates}. */
export type BreakdownState = (typeof breakdownStates)[number];

/** What moves a breakdown: 改行, 征求意见, 答复, 意见齐了, 审定, 印发, 交办. */
export type BreakdownAct =
  'edit-rows' | 'consult' | 'answer' | 'settle' | 'approve' | 'issue' | 'assign-rows';

const moves: Readonly<Record<BreakdownAct, Partial<Record<BreakdownState, BreakdownState>>>> = {
  'edit-rows': { drafted: 'drafted', consulting: 'consulting', consulted: 'consulting' },
  consult: { drafted: 'consulting' },
  answer: { consulting: 'consulting', consulted: 'consulted' },
  settle: { consulting: 'consulted', consulted: 'consulted' },
  approve: { consulted: 'approved' },
  issue: { approved: 'issued' },
  'assign-rows': { issued: 'assigned' },
};

/**
 * The state after an act. Editing a consulted breakdown opens the consultation again; when nobody is left to be
 * heard, `settle` closes it at once.
 *
 * @returns `wrong-state` when the act does not apply
 * @source practice 5
 */
export const afterBreakdownAct = (state: BreakdownState, act: BreakdownAct): Outcome<BreakdownState> => {
  const next = moves[act][state];
  return next === undefined ? refuse('wrong-state', { state, act }) : ok(next);
};
