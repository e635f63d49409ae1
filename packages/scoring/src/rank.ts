// 位次: the places a unit may hold. Intervals only: nobody is tied, nothing chains, and what is not checked never helps.
import { compare, subtract, type Fraction } from '@luoshi/domain/quantity/fraction';
import type { RankInterval } from './evaluation.ts';
import { reachesRoot } from './root.ts';

/** A score as ranked, with the square of its error. */
export interface Ranked {
  readonly score: Fraction;
  /** Sum of squares of what each item may still lose. */
  readonly errorSquared: Fraction;
}

/**
 * Whether one is above the other however its unchecked figures turn out. Only the error of the upper one counts: figures
 * fall when checked and do not rise, so the lower one's error cannot bring it up.
 */
export const isSurelyAbove = (upper: Ranked, lower: Ranked): boolean =>
  compare(upper.score, lower.score) > 0 &&
  reachesRoot(subtract(upper.score, lower.score), upper.errorSquared);

/**
 * The interval of one among all that are ranked: one more than are surely above it, to all but those surely below it.
 *
 * @source practice 13, engineering 19
 */
export const intervalOf = (one: Ranked, all: readonly Ranked[]): RankInterval => ({
  from: 1 + all.filter((other) => isSurelyAbove(other, one)).length,
  to: all.length - all.filter((other) => isSurelyAbove(one, other)).length,
});
