// How sure the reader is: a sum of weights of the facts, as a probability. The weights were fitted, not felt.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { bias, weights } from './weights.ts';

/** From here on a stretch is an item: the point at which misses and false finds balance on the marked documents. */
export const threshold = 0.4;

/** The probability that a person marks a stretch of which these facts hold; facts without a weight count nothing. */
export function likelihood(facts: readonly string[]): number {
  let sum = bias;
  for (const fact of facts) sum += weights[fact] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** A likelihood as it is shown, two places, never quite 0 or 1. */
export const shown = (likely: number): Decimal => Math.min(0.99, Math.max(0.05, likely)).toFixed(2);
