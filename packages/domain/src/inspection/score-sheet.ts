// 检查点评分: points by item of the sheet; a total only when every item is scored.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { compare, fromDecimal, sum, toDecimal, zero } from '../quantity/fraction.ts';
import type { SheetItem } from './rule.ts';

/** Points by id of the item; an item left out is not scored. */
export type Scores = Readonly<Record<string, Decimal>>;

/** @returns nothing; `invalid-input` naming an item that is not on the sheet or whose points are out of range */
export const judgeScores = (scores: Scores, sheet: readonly SheetItem[]): Outcome<undefined> => {
  for (const [id, points] of Object.entries(scores)) {
    const item = sheet.find((each) => each.id === id);
    const value = fromDecimal(points);
    if (item === undefined || compare(value, zero) < 0 || compare(value, fromDecimal(item.most)) > 0)
      return refuse('invalid-input', { field: `scores.${id}` });
  }
  return ok(undefined);
};

/** Sum of the points; null while an item is missing. */
export const totalOf = (scores: Scores, sheet: readonly SheetItem[]): Decimal | null => {
  const points = sheet.map(({ id }) => scores[id]);
  if (points.length === 0 || points.some((each) => each === undefined)) return null;
  return toDecimal(sum(points.map((each) => fromDecimal(each ?? '0'))));
};
