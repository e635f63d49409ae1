// 量化目标 as a table prints it: 万 and 亿 put back where they make the number short.
import type { Decimal } from '../quantity/decimal.ts';
import { compare, divide, fraction, fromDecimal, toDecimal } from '../quantity/fraction.ts';

const large: readonly (readonly [string, bigint])[] = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
];
/** Most decimals that are still read at a glance. */
const shortest = 4;

/** `42000 亩` as 4.2万亩; a number that would need more than four decimals stays as it is. */
export const goalText = (value: Decimal, unit: string): string => {
  const exact = fromDecimal(value);
  for (const [word, size] of large) {
    const shown = divide(exact, fraction(size));
    if (compare(shown, fraction(1n)) < 0) continue;
    const text = toDecimal(shown);
    const decimals = text?.split('.')[1]?.length ?? 0;
    if (text !== null && decimals <= shortest) return `${text}${word}${unit}`;
  }
  return `${value}${unit}`;
};
