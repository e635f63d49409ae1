// 双过半: whether half the task is done at half the time. It has its own two words and never a lamp.
import type { Decimal } from '../quantity/decimal.ts';
import { compare, fraction, fromDecimal, multiply } from '../quantity/fraction.ts';

/**
 * Whether a cumulative value has passed half of the year's target.
 *
 * @returns 过半 or 未过半; null when the value is not reported
 */
export function halfway(value: Decimal | null, target: Decimal): 'past-half' | 'short-of-half' | null {
  if (value === null) return null;
  const half = multiply(fromDecimal(target), fraction(1n, 2n));
  return compare(fromDecimal(value), half) >= 0 ? 'past-half' : 'short-of-half';
}
