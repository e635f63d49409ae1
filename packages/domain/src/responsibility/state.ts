// 责任倒查: the statement comes before any proposal, the proposal before the hand-over. It acts on nobody.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { CalendarDate } from '../period/calendar-date.ts';

/** 待陈述 · 待提建议 · 待移送 · 已移送 · 已结. */
export const responsibilityStates = ['to-state', 'stated', 'proposed', 'handed-over', 'closed'] as const;

/** One of {@link responsibilityStates}. */
export type ResponsibilityState = (typeof responsibilityStates)[number];

/** What happened to a file. */
export interface ResponsibilityFacts {
  readonly isStated: boolean;
  readonly statementDueOn: CalendarDate;
  readonly isProposed: boolean;
  readonly isHandedOver: boolean;
  readonly isClosed: boolean;
}

/** State on a day; with the days for a statement over, silence lets the file go on. */
export const responsibilityState = (facts: ResponsibilityFacts, today: CalendarDate): ResponsibilityState => {
  if (facts.isClosed) return 'closed';
  if (facts.isHandedOver) return 'handed-over';
  if (facts.isProposed) return 'proposed';
  return facts.isStated || today > facts.statementDueOn ? 'stated' : 'to-state';
};

/** 补充事实, 陈述, 建议, 移送, 结案. */
export type ResponsibilityAct = 'edit' | 'state' | 'propose' | 'hand-over' | 'close';

const allowed: Readonly<Record<ResponsibilityAct, readonly ResponsibilityState[]>> = {
  edit: ['to-state', 'stated'],
  state: ['to-state', 'stated'],
  propose: ['stated', 'proposed'],
  'hand-over': ['proposed'],
  close: ['proposed', 'handed-over'],
};

/**
 * Whether an act applies.
 *
 * @returns `statement-awaited` for a proposal before the unit was heard, else `wrong-state`
 * @source practice 28a
 */
export const mayAct = (state: ResponsibilityState, act: ResponsibilityAct): Outcome<undefined> => {
  if (allowed[act].includes(state)) return ok(undefined);
  return act === 'propose' && state === 'to-state'
    ? refuse('statement-awaited', {})
    : refuse('wrong-state', { state, act: `responsibility-${act}` });
};
