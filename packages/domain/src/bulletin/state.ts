// 发文: the way of a circular from draft to issue. Number and date come last, after somebody has signed.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** 起草 · 核数 · 征求意见 · 审核 · 签发 · 印发 · 归档. */
export const bulletinStates = [
  'drafted',
  'frozen',
  'consulting',
  'reviewed',
  'signed',
  'issued',
  'archived',
] as const;

/** A state of {@link bulletinStates}. */
export type BulletinState = (typeof bulletinStates)[number];

/** What is done to a bulletin: 改稿, 冻结数字, 征求意见, 答复, 审核, 签发, 印发. */
export const bulletinActs = ['edit', 'freeze', 'consult', 'answer', 'review', 'sign', 'issue'] as const;

/** An act of {@link bulletinActs}. */
export type BulletinAct = (typeof bulletinActs)[number];

/** A text changed after review is to be reviewed again; its figures stay frozen. Whom it names anew is asked as well. */
const moves: Readonly<Record<BulletinAct, Partial<Record<BulletinState, BulletinState>>>> = {
  edit: { drafted: 'drafted', frozen: 'frozen', consulting: 'consulting', reviewed: 'frozen' },
  freeze: { drafted: 'frozen' },
  consult: { frozen: 'consulting', consulting: 'consulting' },
  answer: { consulting: 'consulting' },
  review: { frozen: 'reviewed', consulting: 'reviewed' },
  sign: { reviewed: 'signed' },
  issue: { signed: 'issued' },
};

/**
 * The state after an act.
 *
 * @returns `figures-not-frozen` when a draft is to go on before its figures are settled; `wrong-state` otherwise
 * @source practice 14
 */
export const afterBulletinAct = (state: BulletinState, act: BulletinAct): Outcome<BulletinState> => {
  const next = moves[act][state];
  if (next !== undefined) return ok(next);
  const early = state === 'drafted' && (act === 'consult' || act === 'review' || act === 'sign');
  return early
    ? refuse('figures-not-frozen', { state, act })
    : refuse('wrong-state', { state, act: `bulletin-${act}` });
};
