// 现场互评: chiefs mark the units they toured, never their own; one highest and one lowest are dropped, the rest averaged.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { compare, divide, fraction, fromDecimal, sum, type Fraction } from '../quantity/fraction.ts';

/** As an item of a rulebook asks for it, when one gives the marks a weight; its target is the highest mark. */
export const mutualFact = { indicator: 'mutual-mark', unit: '分' } as const;

/** What one chief gave: a mark by unit. */
export type Marks = Readonly<Record<string, Decimal>>;

/**
 * Judges one chief's list.
 *
 * @param ownUnitId the chief's unit, which he does not mark
 * @param unitIds every unit of the round
 * @returns nothing; `marks-incomplete` for a mark of his own unit, one that cannot be tapped, or one that is missing
 */
export const judgeMarks = (
  marks: Marks,
  ownUnitId: string,
  unitIds: readonly string[],
  choices: readonly Decimal[],
): Outcome<undefined> => {
  if (Object.hasOwn(marks, ownUnitId)) return refuse('marks-incomplete', { why: 'own' });
  const wrong = Object.entries(marks).find(([id, mark]) => !unitIds.includes(id) || !choices.includes(mark));
  if (wrong !== undefined)
    return refuse('marks-incomplete', { why: 'range', unitId: wrong[0], most: choices[0] ?? '100' });
  const missing = unitIds.find((id) => id !== ownUnitId && !Object.hasOwn(marks, id));
  return missing === undefined
    ? ok(undefined)
    : refuse('marks-incomplete', { why: 'missing', unitId: missing });
};

/**
 * The mean without one highest and one lowest.
 *
 * @returns null with fewer than three marks: nothing would be left
 * @source domain 2, jury
 * @example trimmedMean(['90', '85', '80', '70']) is 165/2
 */
export const trimmedMean = (marks: readonly Decimal[]): Fraction | null => {
  if (marks.length < 3) return null;
  const kept = marks.map(fromDecimal).toSorted(compare).slice(1, -1);
  return divide(sum(kept), fraction(BigInt(kept.length)));
};
