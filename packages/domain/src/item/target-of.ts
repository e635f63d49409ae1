// From the measures of an item to the one target of a commitment: 万 and 亿 are written out before what is counted,
// money stays as it was written.
import { ok, type Outcome } from '../outcome/outcome.ts';
import { parseDecimal, type Decimal } from '../quantity/decimal.ts';
import { fraction, fromDecimal, multiply, toDecimal } from '../quantity/fraction.ts';
import { convert } from '../quantity/quantity.ts';

/** How a value is meant: reach, at least, at most, a rate, an amount of change, a place. */
export type TargetOp = '=' | '>=' | '<=' | 'growth' | 'change' | 'rank';

/** A measure as it stands on an item. */
export interface ItemMeasure {
  readonly metric: string;
  readonly op: TargetOp;
  readonly value: Decimal;
  readonly unit: string;
  readonly raw: string;
}

/** What a commitment has to reach. */
export interface Target {
  readonly metric: string;
  readonly op: TargetOp;
  readonly value: Decimal;
  readonly unit: string;
}

const large: readonly (readonly [string, bigint])[] = [
  ['万亿', 1_000_000_000_000n],
  ['亿', 100_000_000n],
  ['万', 10_000n],
];

const money = /[万亿]元/u;

/**
 * Writes out 万 and 亿 that stand before what is counted: 4.2 万亩 is 42000 亩; 万元 and 亿元 are units of their own.
 *
 * @returns the value in the bare unit; `malformed-number`
 */
export const writtenOut = (
  value: string,
  unit: string,
): Outcome<{ readonly value: Decimal; readonly unit: string }> => {
  const number = parseDecimal(value);
  if (!number.ok) return number;
  if (money.test(unit)) return ok({ value: number.value, unit });
  const [word, factor] = large.find(([prefix]) => unit.startsWith(prefix)) ?? ['', 1n];
  const expanded = toDecimal(multiply(fromDecimal(number.value), fraction(factor)));
  return ok({ value: expanded ?? number.value, unit: unit.slice(word.length) });
};

/** Money read as 元 but written 万元 or 亿元 is told as it was written. */
const asWritten = ({
  value,
  unit,
  raw,
}: ItemMeasure): Outcome<{ readonly value: Decimal; readonly unit: string }> => {
  const [written] = money.exec(raw) ?? [];
  return unit === '元' && written !== undefined ? convert({ value, unit }, written) : writtenOut(value, unit);
};

/**
 * The target of a commitment made of an item: its first measure.
 *
 * @returns null when the item has no number
 */
export const targetOf = (measures: readonly ItemMeasure[]): Target | null => {
  for (const measure of measures) {
    const value = asWritten(measure);
    if (value.ok) return { metric: measure.metric, op: measure.op, ...value.value };
  }
  return null;
};
