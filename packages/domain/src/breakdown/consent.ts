// 征求责任单位意见: what the units named have answered, and whether their leader may approve.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { BreakdownState } from './state.ts';

/** What one unit answered about one row. */
export interface ConsentAnswer {
  readonly unitId: string;
  readonly answer: 'agree' | 'object' | null;
  /** The row was changed after the objection: it no longer stands in the way, and the unit may answer again. */
  readonly settled: boolean;
}

/** 同意 · 逾期视为同意 · 有异议 · 已按异议修改 · 等答复. */
export type ConsentStanding = 'agreed' | 'silent' | 'objected' | 'settled' | 'awaited';

/**
 * How an answer counts on a day. Silence agrees once the last day is over, not on it.
 *
 * @param dueOn last day for an answer, inclusive
 */
export const consentStanding = (
  consent: ConsentAnswer,
  dueOn: CalendarDate,
  today: CalendarDate,
): ConsentStanding => {
  if (consent.answer === 'agree') return 'agreed';
  if (consent.answer === 'object') return consent.settled ? 'settled' : 'objected';
  return today > dueOn ? 'silent' : 'awaited';
};

/**
 * The state as it is today: a consultation is over when every unit has answered or the days are.
 *
 * @param dueOn null while nobody has been asked
 */
export const stateOn = (
  state: BreakdownState,
  consents: readonly ConsentAnswer[],
  dueOn: CalendarDate | null,
  today: CalendarDate,
): BreakdownState => {
  if ((state !== 'consulting' && state !== 'consulted') || dueOn === null) return state;
  return consents.some((one) => consentStanding(one, dueOn, today) === 'awaited')
    ? 'consulting'
    : 'consulted';
};

/**
 * Whether a breakdown may be approved today.
 *
 * An unresolved objection blocks the approval until the row is changed, the row is withdrawn, or the unit itself
 * answers again and agrees; nobody can set an objection aside without changing what was objected to.
 *
 * @returns `answers-awaited` with the last day, `objection-open` with the units that object
 * @source practice 5: 认领或异议，逾期视为同意
 */
export const mayApprove = (
  consents: readonly ConsentAnswer[],
  dueOn: CalendarDate,
  today: CalendarDate,
): Outcome<undefined> => {
  const withStanding = (wanted: ConsentStanding) =>
    new Set(consents.filter((one) => consentStanding(one, dueOn, today) === wanted).map((one) => one.unitId));
  const objecting = withStanding('objected');
  if (objecting.size > 0) return refuse('objection-open', { count: objecting.size, unitIds: [...objecting] });
  const awaited = withStanding('awaited');
  return awaited.size > 0
    ? refuse('answers-awaited', { count: awaited.size, until: dueOn, unitIds: [...awaited] })
    : ok(undefined);
};
