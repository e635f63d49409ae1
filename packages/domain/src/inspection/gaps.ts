// 报实差: what was found on the spot against what was reported.
import type { Decimal } from '../quantity/decimal.ts';
import {
  compare,
  divide,
  fraction,
  fromDecimal,
  isZero,
  subtract,
  sum,
  zero,
  type Fraction,
} from '../quantity/fraction.ts';

/** One value measured on the spot against the one reported. */
export interface Measured {
  readonly unitId: string;
  readonly reported: Decimal;
  readonly found: Decimal;
}

/** What the measured values of a unit say. */
export interface UnitGap {
  readonly unitId: string;
  /** How many were measured. */
  readonly measured: number;
  /** Mean of (found − reported) ÷ reported; below zero where too much was reported. */
  readonly gap: Fraction;
  /** Mean of what was reported too much, as a share of the reported; one found above makes up for none found below. */
  readonly shortfall: Fraction;
}

/** (found − reported) ÷ reported; null where nothing was reported, for which there is no share. */
export const gapOf = ({ reported, found }: Pick<Measured, 'reported' | 'found'>): Fraction | null => {
  const told = fromDecimal(reported);
  return isZero(told) ? null : divide(subtract(fromDecimal(found), told), told);
};

const mean = (values: readonly Fraction[]): Fraction => divide(sum(values), fraction(BigInt(values.length)));

/** Gaps by unit, for units of which anything was measured, in the order in which they first appear. */
export const gapsByUnit = (measured: readonly Measured[]): readonly UnitGap[] => {
  const unitIds = [...new Set(measured.map(({ unitId }) => unitId))];
  return unitIds.flatMap((unitId) => {
    const gaps = measured.filter((each) => each.unitId === unitId).flatMap((each) => gapOf(each) ?? []);
    if (gaps.length === 0) return [];
    const shortfalls = gaps.map((gap) => (compare(gap, zero) < 0 ? subtract(zero, gap) : zero));
    return [{ unitId, measured: gaps.length, gap: mean(gaps), shortfall: mean(shortfalls) }];
  });
};
