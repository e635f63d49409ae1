// Exact rational numbers for everything that is scored, compared or converted.
// No rounding happens here except in `round`, and nothing ever passes through binary floating point.
import type { Decimal } from './decimal.ts';

/** A reduced fraction with a positive denominator. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** How a half, or anything between two printed values, is settled; all modes treat the magnitude, so −x mirrors x. */
export type RoundingMode = 'half-up' | 'half-even' | 'down' | 'up';

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * Builds a fraction in lowest terms.
 *
 * @throws RangeError when the denominator is zero, which is a bug of the caller
 */
export function fraction(n: bigint, d: bigint = 1n): Fraction {
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

/** Nothing. */
export const zero: Fraction = { n: 0n, d: 1n };

/** A whole. */
export const one: Fraction = { n: 1n, d: 1n };

/**
 * Reads a canonical decimal as it stands in the database and on the wire.
 *
 * @throws RangeError on anything else: text from outside goes through `parseDecimal` first
 */
export function fromDecimal(value: Decimal): Fraction {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!parts) throw new RangeError(`not a decimal: ${value.slice(0, 40)}`);
  const [, sign = '', whole = '', decimals = ''] = parts;
  return fraction(BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length));
}

/** a + b */
export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);

/** a − b */
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);

/** a × b */
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);

/**
 * a ÷ b
 *
 * @throws RangeError when b is zero: whether a division makes sense is the rule's decision, taken before
 */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** Sum of any number of fractions; nothing adds up to zero. */
export const sum = (values: readonly Fraction[]): Fraction => values.reduce(add, zero);

/** −1, 0 or 1 as a is below, at or above b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The smaller of two. */
export const min = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);

/** The larger of two. */
export const max = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** Whether it is nothing. */
export const isZero = (value: Fraction): boolean => value.n === 0n;

/** `n/d`, the exact form in explanations and JSON. */
export const printFraction = (value: Fraction): string => `${value.n}/${value.d}`;

function roundsAway(rest: bigint, divisor: bigint, quotient: bigint, mode: RoundingMode): boolean {
  if (rest === 0n || mode === 'down') return false;
  if (mode === 'up') return true;
  const twice = rest * 2n;
  if (twice !== divisor) return twice > divisor;
  return mode === 'half-up' || quotient % 2n === 1n;
}

/**
 * Prints a fraction with exactly `places` decimals.
 *
 * @param places number of decimals, 0 or more
 * @param mode default half-up, the 四舍五入 of the field; `down` truncates
 * @returns a decimal such as `7.10`; never `-0`
 * @source engineering decision: rounding happens once, at publication, by the rulebook's stated mode
 */
export function round(value: Fraction, places: number, mode: RoundingMode = 'half-up'): Decimal {
  const scaled = magnitude(value.n) * 10n ** BigInt(places);
  const quotient = scaled / value.d;
  const rounded = roundsAway(scaled % value.d, value.d, quotient, mode) ? quotient + 1n : quotient;
  const digits = rounded.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return value.n < 0n && rounded !== 0n ? `-${text}` : text;
}

/**
 * The decimal that equals a fraction exactly.
 *
 * @returns null when there is none, as for 28/27
 */
export function toDecimal(value: Fraction): Decimal | null {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? round(value, Math.max(twos, fives), 'down') : null;
}
