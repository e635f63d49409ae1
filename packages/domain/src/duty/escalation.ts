// 逐级呼叫: whom to call when nobody answers. Drafted here; a person calls and confirms, nothing dials by itself.
import { addMinutes, type Instant } from '../period/instant.ts';

/** Somebody with a number, under whoever calls him. */
export interface Contact {
  readonly id: string;
  readonly parentId: string | null;
  readonly ordinal: number;
  readonly name: string;
  readonly phone: string;
}

/** 首呼 · 呼叫树中的下一位 · 带班领导 · 县级带班领导. */
export type CallLevel = 'first' | 'tree' | 'leader' | 'county-leader';

/** One call of the draft. */
export interface CallStep {
  readonly level: CallLevel;
  readonly name: string;
  readonly phone: string;
}

/** A leader on duty. */
export interface Reachable {
  readonly name: string;
  readonly phone: string;
}

/**
 * The calls in their order: the one asked for, those under the same caller after him, the leader on duty, the
 * county's leader on duty. The same number is not called twice.
 *
 * @param startId where it begins; unknown, only the leaders are left
 */
export const draftSteps = (
  contacts: readonly Contact[],
  startId: string,
  leader: Reachable | null,
  countyLeader: Reachable | null,
): readonly CallStep[] => {
  const start = contacts.find(({ id }) => id === startId);
  const beside = contacts
    .filter(
      ({ id, parentId, ordinal }) =>
        start !== undefined && id !== start.id && parentId === start.parentId && ordinal >= start.ordinal,
    )
    .toSorted((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1));
  const steps: readonly CallStep[] = [
    ...(start === undefined ? [] : [{ level: 'first' as const, name: start.name, phone: start.phone }]),
    ...beside.map(({ name, phone }) => ({ level: 'tree' as const, name, phone })),
    ...(leader === null ? [] : [{ level: 'leader' as const, ...leader }]),
    ...(countyLeader === null ? [] : [{ level: 'county-leader' as const, ...countyLeader }]),
  ];
  return steps.filter(({ phone }, n) => steps.findIndex((step) => step.phone === phone) === n);
};

/** A step that somebody confirmed to have called. */
export interface CallMade {
  readonly step: number;
  readonly calledAt: Instant;
  readonly answered: boolean;
}

/** Where a draft stands. */
export type CallingState =
  | { readonly state: 'call'; readonly step: number }
  /** The last call may still be returned; the next step is due from then on. */
  | { readonly state: 'wait'; readonly step: number; readonly until: Instant }
  | { readonly state: 'answered'; readonly step: number }
  | { readonly state: 'exhausted' };

/**
 * What is to be done now.
 *
 * @param waitMinutes between a call without answer and the next step, from `rules/duty`
 */
export const callingState = (
  steps: readonly CallStep[],
  calls: readonly CallMade[],
  waitMinutes: number,
  now: Instant,
): CallingState => {
  const answered = calls.find((call) => call.answered);
  if (answered !== undefined) return { state: 'answered', step: answered.step };
  const last = calls.toSorted((a, b) => a.step - b.step).at(-1);
  const step = last === undefined ? 0 : last.step + 1;
  if (step >= steps.length) return { state: 'exhausted' };
  if (last === undefined) return { state: 'call', step };
  const until = addMinutes(last.calledAt, waitMinutes);
  return now >= until ? { state: 'call', step } : { state: 'wait', step, until };
};
