// The exact difference of two decimals, as text.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { fromDecimal, round, subtract, toDecimal } from '@luoshi/domain/quantity/fraction';

/** `a − b`; the difference of two decimals always is one. */
export const subtractDecimals = (a: Decimal, b: Decimal): Decimal => {
  const difference = subtract(fromDecimal(a), fromDecimal(b));
  return toDecimal(difference) ?? round(difference, 6);
};
