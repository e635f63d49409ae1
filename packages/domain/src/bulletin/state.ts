// 发文: the way of a document from draft to archive, through the steps its kind needs. Number and date come last,
// after somebody has signed.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { BulletinStep } from './kind.ts';

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

/** What is done to a document: 改稿, 冻结数字, 征求意见, 答复, 审核, 签发, 印发, 归档, 撤回. */
export const bulletinActs = [
  'edit',
  'freeze',
  'consult',
  'answer',
  'review',
  'sign',
  'issue',
  'archive',
  'withdraw',
] as const;

/** An act of {@link bulletinActs}. */
export type BulletinAct = (typeof bulletinActs)[number];

type Onward = BulletinStep | 'issue' | 'archive';

const comesTo = {
  freeze: 'frozen',
  consult: 'consulting',
  review: 'reviewed',
  sign: 'signed',
  issue: 'issued',
  archive: 'archived',
} as const satisfies Record<Onward, BulletinState>;

const onward: readonly Onward[] = ['freeze', 'consult', 'review', 'sign', 'issue', 'archive'];

const isOnward = (act: BulletinAct): act is Onward => onward.some((each) => each === act);

const place = (state: BulletinState): number => bulletinStates.indexOf(state);

/** Steps that may not be left out between two states. Whom to ask is judged at review, by those named. */
const passedOver = (
  from: BulletinState,
  to: BulletinState,
  steps: readonly BulletinStep[],
): readonly Onward[] =>
  onward
    .filter((act) => act === 'issue' || act === 'archive' || steps.some((step) => step === act))
    .filter(
      (act) => act !== 'consult' && place(comesTo[act]) > place(from) && place(comesTo[act]) < place(to),
    );

const carried = (
  state: BulletinState,
  act: Onward,
  steps: readonly BulletinStep[],
): Outcome<BulletinState> => {
  const wrong = refuse('wrong-state', { state, act: `bulletin-${act}` });
  const isNeeded = act === 'issue' || act === 'archive' || steps.includes(act);
  const next = comesTo[act];
  const isAgain = act === 'consult' && state === 'consulting';
  if (!isNeeded || (place(state) >= place(next) && !isAgain)) return wrong;
  const [first] = passedOver(state, next, steps);
  if (first === undefined) return ok(next);
  return first === 'freeze' && act !== 'issue' && act !== 'archive'
    ? refuse('figures-not-frozen', { state, act })
    : wrong;
};

/** A text changed after review is to be reviewed again; its figures stay frozen. */
const edited = (state: BulletinState, steps: readonly BulletinStep[]): BulletinState | null => {
  if (state === 'reviewed') return steps.includes('freeze') ? 'frozen' : 'drafted';
  return place(state) < place('reviewed') ? state : null;
};

/** The step a document waits for next; null once it is issued. Whom to ask may be nobody: then it goes past `consult`. */
export const nextStep = (
  state: BulletinState,
  steps: readonly BulletinStep[],
): BulletinStep | 'issue' | null => {
  const next = onward.find(
    (act) => place(comesTo[act]) > place(state) && (act === 'issue' || steps.some((step) => step === act)),
  );
  return next === undefined || next === 'archive' ? null : next;
};

const staying = (
  state: BulletinState,
  act: 'edit' | 'answer' | 'withdraw',
  steps: readonly BulletinStep[],
): BulletinState | null => {
  if (act === 'edit') return edited(state, steps);
  if (act === 'answer') return state === 'consulting' ? state : null;
  return place(state) >= place('issued') ? state : null;
};

/**
 * The state after an act.
 *
 * @param steps what the kind needs between draft and issue
 * @returns `figures-not-frozen` when a draft is to go on before its figures are settled; `wrong-state` otherwise
 * @source practice 14
 */
export const afterBulletinAct = (
  state: BulletinState,
  act: BulletinAct,
  steps: readonly BulletinStep[],
): Outcome<BulletinState> => {
  if (isOnward(act)) return carried(state, act, steps);
  const next = staying(state, act, steps);
  return next === null ? refuse('wrong-state', { state, act: `bulletin-${act}` }) : ok(next);
};
