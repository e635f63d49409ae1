// 办理流程: the line of steps a commitment goes, and where it stands on it. Derived from what was done, never stored.
// 催办, 预警 and 约谈 are acts on it and no steps of it.
import type { CommitmentState } from './state.ts';

/** 拟立项 → 征求意见 → 审定 → 交办 → 签收 → 承办 → 反馈 → 审签 → 审核 → 核查 → 办结（销号） → 归档. */
export const pathSteps = [
  'propose',
  'consult',
  'approve',
  'assign',
  'sign-for',
  'carry-out',
  'report',
  'sign-report',
  'review',
  'check',
  'close',
  'archive',
] as const;

/** One of {@link pathSteps}. */
export type PathStep = (typeof pathSteps)[number];

/** 办过 · 正在这一步 · 还没到 · 不需要 · 上一期办过，每期都办. */
export type PathPlace = 'done' | 'now' | 'ahead' | 'skipped' | 'done-before';

/** A step and where it stands. */
export interface PathMark {
  readonly step: PathStep;
  readonly place: PathPlace;
}

/** What the path follows from. */
export interface PathFacts {
  readonly state: CommitmentState;
  /** State of the breakdown it is a row of; null when it was given in one act. */
  readonly breakdown: 'drafted' | 'consulting' | 'consulted' | 'approved' | 'issued' | 'assigned' | null;
  /** Of the newest report; null when there is none. */
  readonly report: 'filed' | 'signed' | 'reviewed' | 'returned' | null;
  readonly checkNeeded: boolean;
  /** Whether the newest report, or the nodes done, were checked. */
  readonly checked: boolean;
  /** Whether target or nodes are reached. */
  readonly complete: boolean;
  readonly archived: boolean;
}

/** First step of the round that every period goes through. */
const roundFrom = pathSteps.indexOf('carry-out');
const roundTo = pathSteps.indexOf('check');

const beforeAssignment = ({ breakdown }: PathFacts): PathStep => {
  switch (breakdown) {
    case 'consulting':
      return 'consult';
    case 'consulted':
      return 'approve';
    case 'approved':
    case 'issued':
    case 'assigned':
      return 'assign';
    case 'drafted':
    case null:
      return 'propose';
  }
};

const inRound = ({ report, checkNeeded, checked, complete }: PathFacts): PathStep => {
  if (report === null || report === 'returned') return 'carry-out';
  if (report === 'filed') return 'sign-report';
  if (report === 'signed') return 'review';
  if (checkNeeded && !checked) return 'check';
  return complete ? 'close' : 'carry-out';
};

/** The step it stands at; null when it is withdrawn or filed away. */
export const stepNow = (facts: PathFacts): PathStep | null => {
  switch (facts.state) {
    case 'proposed':
      return beforeAssignment(facts);
    case 'assigned':
      return 'sign-for';
    case 'underway':
      return inRound(facts);
    case 'closing':
      return 'close';
    case 'closed':
      return facts.archived ? null : 'archive';
    case 'withdrawn':
      return null;
  }
};

const isSkipped = (step: PathStep, { breakdown, checkNeeded, checked }: PathFacts): boolean => {
  if (step === 'consult' || step === 'approve') return breakdown === null;
  return step === 'check' && !checkNeeded && !checked;
};

const placeOf = (at: number, now: number, facts: PathFacts): PathPlace => {
  if (at === now) return 'now';
  if (at < now) return 'done';
  const isInRound = at > roundFrom && at <= roundTo && now === roundFrom;
  return isInRound && facts.report === 'reviewed' ? 'done-before' : 'ahead';
};

/**
 * The whole line.
 *
 * @returns every step in order; at most one is `now`, none when it is withdrawn or filed away
 * @source practice 5, 6, 9
 */
export const pathOf = (facts: PathFacts): readonly PathMark[] => {
  const step = stepNow(facts);
  const isOver = step === null && facts.state === 'closed';
  const now = step === null ? (isOver ? pathSteps.length : -1) : pathSteps.indexOf(step);
  return pathSteps.map((each, at) => ({
    step: each,
    place: isSkipped(each, facts) && at !== now ? 'skipped' : placeOf(at, now, facts),
  }));
};
