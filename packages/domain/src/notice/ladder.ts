// The ladder: which step a commitment has come to, with the condition that holds. It proposes; people decide.
import { ladderSteps, rungOf, type Decider, type LadderStep, type NoticeProduct } from './kind.ts';

/** What a condition asks; all days are working days. */
export type LadderCondition =
  | { readonly code: 'sign-for-late' | 'overdue' | 'unanswered' | 'still-unreported'; readonly days: number }
  | { readonly code: 'not-reported' }
  | { readonly code: 'light'; readonly light: 'slow' | 'behind' }
  | { readonly code: 'still'; readonly light: 'slow' | 'behind'; readonly days: number };

/** One rung as the rules have it. */
export interface LadderRung {
  readonly decides: Decider;
  readonly produces: NoticeProduct;
  /** Working days for the reply; 0: none is asked. */
  readonly replyDays: number;
  readonly source: string;
  readonly conditions: readonly LadderCondition[];
}

/** The ladder in force. */
export interface Ladder {
  readonly steps: Readonly<Record<LadderStep, LadderRung>>;
  /** Working days for which a dismissed step is not proposed again. */
  readonly dismissedDays: number;
}

/** A step already taken for a commitment, or on its way. */
export interface StepTaken {
  readonly step: LadderStep;
  /** Working days since it was issued; null: drafted and not issued yet. */
  readonly daysAgo: number | null;
  /** Working days since its reply was due; 0 when none is due, or it was answered. */
  readonly unansweredDays: number;
}

/** What the ladder looks at, as of today. */
export interface LadderFacts {
  readonly light: 'normal' | 'slow' | 'behind' | 'blocked' | null;
  /** Completed, closing or withdrawn: nothing is proposed any more. */
  readonly isSettled: boolean;
  /** The unit raised an obstacle in time that is recognised, or not decided yet. */
  readonly isExcused: boolean;
  readonly isReportMissing: boolean;
  readonly signForLateDays: number;
  /** Working days past the final due date, 0 when not. */
  readonly overdueDays: number;
  readonly taken: readonly StepTaken[];
  /** Working days since each step was last dismissed. */
  readonly dismissed: readonly { readonly step: LadderStep; readonly daysAgo: number }[];
}

/** The next step, why, and what would come of it. */
export interface StepProposal {
  readonly step: LadderStep;
  readonly condition: LadderCondition;
  readonly decides: Decider;
  readonly produces: NoticeProduct;
}

const severity = { normal: 0, blocked: 0, slow: 1, behind: 2 } as const;

const isAsBad = (facts: LadderFacts, light: 'slow' | 'behind'): boolean =>
  facts.light !== null && severity[facts.light] >= severity[light];

/** The last time the step below was taken. */
const before = (facts: LadderFacts, step: LadderStep): StepTaken | null => {
  const below = ladderSteps[rungOf(step) - 1];
  return facts.taken.findLast((taken) => taken.step === below) ?? null;
};

/** Whether the step below was issued at least so many working days ago. */
const isSince = (days: number, step: LadderStep, facts: LadderFacts): boolean => {
  const daysAgo = before(facts, step)?.daysAgo ?? null;
  return daysAgo !== null && daysAgo >= days;
};

/** Whether a condition of a step holds. */
export const holds = (condition: LadderCondition, step: LadderStep, facts: LadderFacts): boolean => {
  switch (condition.code) {
    case 'sign-for-late':
      return facts.signForLateDays >= condition.days;
    case 'overdue':
      return facts.overdueDays >= condition.days;
    case 'not-reported':
      return facts.isReportMissing;
    case 'light':
      return isAsBad(facts, condition.light);
    case 'unanswered':
      return (before(facts, step)?.unansweredDays ?? 0) >= condition.days;
    case 'still':
      return isSince(condition.days, step, facts) && isAsBad(facts, condition.light);
    case 'still-unreported':
      return isSince(condition.days, step, facts) && facts.isReportMissing;
  }
};

/** Highest rung taken or on its way, -1 for none. */
export const highestRung = (taken: readonly Pick<StepTaken, 'step'>[]): number =>
  Math.max(-1, ...taken.map(({ step }) => rungOf(step)));

const isQuiet = (step: LadderStep, facts: LadderFacts, ladder: Ladder): boolean =>
  facts.dismissed.some((each) => each.step === step && each.daysAgo < ladder.dismissedDays);

/**
 * The one step the ladder proposes: that above the highest taken, when one of its conditions holds.
 *
 * @returns null while a step is on its way, after the last one, for what is settled, and for what the unit reported
 *   in time and could not solve
 * @source practice 28b
 */
export const proposeStep = (facts: LadderFacts, ladder: Ladder): StepProposal | null => {
  if (facts.isSettled || facts.isExcused) return null;
  if (facts.taken.some(({ daysAgo }) => daysAgo === null)) return null;
  const step = ladderSteps[highestRung(facts.taken) + 1];
  if (step === undefined || isQuiet(step, facts, ladder)) return null;
  const { conditions, decides, produces } = ladder.steps[step];
  const condition = conditions.find((each) => holds(each, step, facts));
  return condition === undefined ? null : { step, condition, decides, produces };
};
