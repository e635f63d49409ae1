// 销号: what must be there before a commitment may be closed. Reported done, checked and closed are three things.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** How far a commitment has come. */
export interface ClosingFacts {
  /** Whether a signed report counts. */
  readonly reported: boolean;
  /** Whether target or nodes are reached; true also where a plan compares rates or ranks, or there is none. */
  readonly complete: boolean;
  /** Whether the office reviewed the report that counts. */
  readonly reviewed: boolean;
  readonly checkNeeded: boolean;
  readonly checked: boolean;
  /** Whether an objection waits for its decision. */
  readonly objected: boolean;
}

/**
 * Whether it may be closed, naming the first thing missing.
 *
 * @returns `closing-not-ready` with `missing`: report, completion, review, check or objection
 * @source practice 6: 填报 → 审签 → 审核 → 核查 → 报交办领导审阅 → 销号
 */
export const readyToClose = (facts: ClosingFacts): Outcome<undefined> => {
  if (!facts.reported) return refuse('closing-not-ready', { missing: 'report' });
  if (!facts.complete) return refuse('closing-not-ready', { missing: 'completion' });
  if (!facts.reviewed) return refuse('closing-not-ready', { missing: 'review' });
  if (facts.checkNeeded && !facts.checked) return refuse('closing-not-ready', { missing: 'check' });
  if (facts.objected) return refuse('closing-not-ready', { missing: 'objection' });
  return ok(undefined);
};
