// What is said about a commitment on a day: a light, the words beside it, and why.
import type { Fraction } from '../quantity/fraction.ts';

/** 正常, 偏慢, 滞后. */
export type Light = 'normal' | 'slow' | 'behind';

/** Words that stand beside a light or in its place. */
export type Mark =
  | 'no-plan'
  | 'not-started'
  | 'started'
  | 'not-reported'
  | 'overdue'
  | 'done'
  | 'done-late'
  | 'rate-reached'
  | 'rate-short'
  | 'rank-reached'
  | 'rank-short';

/** Which rule decided; the text is looked up as `light.why.<code>`. */
export type LightReason =
  | 'completed'
  | 'completed-late'
  | 'past-due'
  | 'no-plan'
  | 'linear-not-allowed'
  | 'too-early'
  | 'not-reported'
  | 'ratio'
  | 'nodes'
  | 'nodes-not-due'
  | 'rate'
  | 'rank';

/** A light with the words beside it, the figures it rests on and the rule that decided; light null means none may be shown. */
export interface LightResult {
  readonly light: Light | null;
  readonly marks: readonly Mark[];
  /** What is due by now, in the unit of the target (nodes: share of them); null when nothing is planned. */
  readonly dueNow: Fraction | null;
  /** Done ÷ due by now, exact; null when not judged by a ratio. */
  readonly ratio: Fraction | null;
  readonly why: { readonly code: LightReason; readonly params: Readonly<Record<string, string | number>> };
}
