// Square roots without floating point: only ever as far as a printed figure needs.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import {
  compare,
  fraction,
  multiply,
  round,
  subtract,
  zero,
  type Fraction,
} from '@luoshi/domain/quantity/fraction';

/** The whole part of a square root. */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (let next = (root + square / root) / 2n; next < root; next = (root + square / root) / 2n) root = next;
  return root;
}

/** Whether a difference is at least the root of a square, both exact; a difference below zero never is. */
export const reachesRoot = (difference: Fraction, square: Fraction): boolean =>
  compare(difference, zero) >= 0 && compare(multiply(difference, difference), square) >= 0;

/**
 * A value less a root, rounded down to so many places: the printed figure is never above the true one.
 *
 * @param square of what is taken off, 0 or more
 */
export function lessRoot(value: Fraction, square: Fraction, places: number): Decimal {
  const unit = 10n ** BigInt(places);
  const stepsTo = (steps: bigint): Fraction => subtract(value, fraction(steps, unit));
  const estimate = (value.n * unit) / value.d - wholeRoot((square.n * unit * unit) / square.d);
  let steps = estimate + 2n;
  while (!reachesRoot(stepsTo(steps), square)) steps -= 1n;
  return round(fraction(steps, unit), places);
}
