// 还差多少: what an item's one number lacks to what was due. Exact; only for showing, the points stand in the evaluation.
import type { ScoreItem } from '@luoshi/contract/routes/score';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { compare, fromDecimal, subtract, toDecimal, zero } from '@luoshi/domain/quantity/fraction';

/** A quantity that is missing. */
export interface Shortfall {
  readonly value: Decimal;
  readonly unit: string;
}

/** @returns null when the item has not just one number, or nothing is missing */
export const shortfallOf = ({ inputs }: Pick<ScoreItem, 'inputs'>): Shortfall | null => {
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0 || input.value === null || input.target === null) return null;
  const missing = subtract(fromDecimal(input.target), fromDecimal(input.value));
  const value = compare(missing, zero) > 0 ? toDecimal(missing) : null;
  return value === null ? null : { value, unit: input.unit };
};
