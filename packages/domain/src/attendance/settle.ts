// 到岗督查: what may become of somebody who was not met. Only what waits for an explanation can become an absence.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { CalendarDate } from '../period/calendar-date.ts';

/** 在岗 · 下村公出（有据） · 请假（有据） · 待说明 · 无故不在岗, in the order the statement prints them. */
export const attendanceResults = ['on-duty', 'in-field', 'on-leave', 'to-explain', 'absent'] as const;

/** One of {@link attendanceResults}. */
export type AttendanceResult = (typeof attendanceResults)[number];

/** How an open question can end. */
export type Settlement = Exclude<AttendanceResult, 'to-explain'>;

/** An open question about one person, as far as its end depends on it. */
export interface OpenQuestion {
  /** Whether both checkers signed and the unit was asked. */
  readonly isAsked: boolean;
  readonly isReplied: boolean;
  /** Last day of the unit's reply; null before it is asked. */
  readonly replyDueOn: CalendarDate | null;
  readonly personId: string;
  readonly checkerPersonIds: readonly string[];
}

/** Whether anything may count already: the unit replied, or its days are over. */
export const isRipe = (question: OpenQuestion, today: CalendarDate): boolean =>
  question.isAsked && (question.isReplied || (question.replyDueOn !== null && today > question.replyDueOn));

/**
 * Judges the decision about one person.
 *
 * @param deciderPersonId who decides; neither a checker of the visit nor the person
 * @returns `checker-decides`, `own-case`, `reply-awaited` with the day, `reason-needed` for an absence without grounds
 * @source practice 18
 */
export const judgeSettlement = (
  question: OpenQuestion,
  decision: { readonly result: Settlement; readonly grounds: string; readonly deciderPersonId: string },
  today: CalendarDate,
): Outcome<Settlement> => {
  if (question.checkerPersonIds.includes(decision.deciderPersonId)) return refuse('checker-decides', {});
  if (decision.deciderPersonId === question.personId) return refuse('own-case', {});
  if (!isRipe(question, today)) return refuse('reply-awaited', { until: question.replyDueOn });
  return decision.result === 'absent' && decision.grounds.trim() === ''
    ? refuse('reason-needed', { why: 'absent' })
    : ok(decision.result);
};
