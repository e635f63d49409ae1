// Amounts of the demo county, from targets and shares, exactly and rounded down to what the unit is counted in.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import {
  fraction,
  fromDecimal,
  multiply,
  round,
  toDecimal,
  type Fraction,
} from '@luoshi/domain/quantity/fraction';

const hundredth = fraction(1n, 100n);

/** Kilometres have one decimal, everything else is counted whole. */
const placesOf = (unit: string): number => (unit === '公里' ? 1 : 0);

const amount = (value: Fraction, unit: string): Decimal => {
  const rounded = round(value, placesOf(unit), 'down');
  return toDecimal(fromDecimal(rounded)) ?? rounded;
};

/** A share of a target, in %. */
export const shareOf = (target: Decimal, percent: Decimal, unit: string): Decimal =>
  amount(multiply(multiply(fromDecimal(target), fromDecimal(percent)), hundredth), unit);

/** What of a final value was there when `part` of `whole` was due. */
export const partOf = (final: Decimal, part: number, whole: number, unit: string): Decimal =>
  amount(multiply(fromDecimal(final), fraction(BigInt(part), BigInt(whole))), unit);
