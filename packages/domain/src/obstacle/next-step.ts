// 上升: unanswered, an obstacle climbs: department → leader in charge → dispatch meeting.
// It says which step is to be drafted and since when; the office sends it, nothing climbs by itself.
import type { CalendarDate } from '../period/calendar-date.ts';
import type { ObstacleState } from './state.ts';

/** 报分管领导 · 提交调度会. */
export const escalationSteps = ['leader', 'meeting'] as const;

/** One of {@link escalationSteps}. */
export type EscalationStep = (typeof escalationSteps)[number];

/** A step already sent. */
export interface SentStep {
  readonly step: EscalationStep;
  readonly sentOn: CalendarDate;
  /** Last day for the answer; null for a meeting. */
  readonly answerBy: CalendarDate | null;
}

/** How an obstacle stands, as far as climbing depends on it. */
export interface Climbing {
  readonly state: ObstacleState;
  /** Last day by which the one who must act is to answer. */
  readonly answerBy: CalendarDate;
  /** Whether a leader himself must act. */
  readonly byLeader: boolean;
  /** Last day for the leader to rule on what was given back; null when it was not, or he has ruled. */
  readonly ruleBy: CalendarDate | null;
  /** Day of the leader's newest ruling; null when there is none. */
  readonly ruledOn: CalendarDate | null;
  readonly sent: readonly SentStep[];
}

/** A step that is due to be sent. */
export interface DueStep {
  readonly step: EscalationStep;
  /** The last day that passed without an answer. */
  readonly unansweredSince: CalendarDate;
}

const leaderLimit = (climbing: Climbing, toLeader: SentStep | undefined): CalendarDate | null => {
  const { ruleBy, ruledOn, answerBy, byLeader } = climbing;
  if (ruleBy !== null) return ruleBy;
  if (toLeader === undefined) return byLeader ? answerBy : null;
  if (ruledOn !== null && ruledOn >= toLeader.sentOn) return answerBy;
  return toLeader.answerBy;
};

/**
 * The step to be drafted today: the next one up, once the limit of the one before has passed.
 *
 * @returns null while somebody still has time, when it is over, or when it is before the meeting already
 */
export const nextStep = (climbing: Climbing, today: CalendarDate): DueStep | null => {
  const { state, sent, answerBy } = climbing;
  if (state !== 'recognised' && state !== 'given-back') return null;
  if (sent.some(({ step }) => step === 'meeting')) return null;
  const toLeader = sent.find(({ step }) => step === 'leader');
  const limit = leaderLimit(climbing, toLeader);
  if (limit !== null) return today > limit ? { step: 'meeting', unansweredSince: limit } : null;
  return today > answerBy ? { step: 'leader', unansweredSince: answerBy } : null;
};
