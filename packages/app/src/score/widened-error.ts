// How much a figure nobody has seen may lose, by what was found short elsewhere.
import type { UnitGap } from '@luoshi/domain/inspection/gaps';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import {
  fraction,
  fromDecimal,
  max,
  min,
  multiply,
  round,
  toDecimal,
} from '@luoshi/domain/quantity/fraction';
import type { GapRule } from '@luoshi/scoring/rulebook';

const hundred = fraction(100n);

/**
 * What a figure nobody has seen may lose.
 *
 * @param usual error of its standing, in %
 * @param gap of its unit; undefined when nothing of it was measured
 * @returns the larger of the usual error and the unit's shortfall, this at most `rule.most`; in %, at most four decimals
 * @source decision 0015
 */
export const widenedError = (usual: Decimal, gap: UnitGap | undefined, rule: GapRule): Decimal => {
  if (gap === undefined || gap.measured < rule.minimum) return usual;
  const shortfall = min(multiply(gap.shortfall, hundred), fromDecimal(rule.most));
  const error = max(fromDecimal(usual), shortfall);
  return toDecimal(error) ?? round(error, 4);
};
