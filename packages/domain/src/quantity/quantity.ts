// A value with its unit, and the few conversions the field allows. Kinds never mix:
// cases, visits and person-visits are three things, as are sheep and pigs.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { Decimal } from './decimal.ts';
import { divide, fraction, fromDecimal, multiply, round, toDecimal, type Fraction } from './fraction.ts';

/** A decimal value and the unit it is counted in. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: string;
}

interface Unit {
  readonly kind: string;
  /** How many of the kind's base unit one of these is. */
  readonly size: Fraction;
}

const row = (kind: string, n: bigint, d: bigint = 1n): Unit => ({ kind, size: fraction(n, d) });

/**
 * Units that convert, each as a multiple of the first of its kind; any other unit converts to itself only.
 *
 * @source 15亩 = 1公顷, 里 = 500 m, 斤 = 0.5 kg, 成 = 10 %: domain guide §8
 */
const units: ReadonlyMap<string, Unit> = new Map([
  ['亩', row('area', 1n)],
  ['公顷', row('area', 15n)],
  ['平方米', row('area', 3n, 2000n)],
  ['平方公里', row('area', 1500n)],
  ['元', row('money', 1n)],
  ['米', row('length', 1n)],
  ['里', row('length', 500n)],
  ['公里', row('length', 1000n)],
  ['千米', row('length', 1000n)],
  ['公斤', row('mass', 1n)],
  ['千克', row('mass', 1n)],
  ['斤', row('mass', 1n, 2n)],
  ['吨', row('mass', 1000n)],
  ['%', row('share', 1n)],
  ['成', row('share', 10n)],
  ['处', row('site', 1n)],
  ['点', row('site', 1n)],
]);

const prefixes: ReadonlyMap<string, bigint> = new Map([
  ['千', 1000n],
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);

/** Reads a unit with its counting prefix: 万亩, 亿元, 万户; a unit not in the table is a kind of its own. */
function unitOf(name: string): Unit {
  const known = units.get(name);
  if (known) return known;
  const factor = prefixes.get(name.slice(0, 1));
  if (factor === undefined || name.length === 1) return row(name, 1n);
  const base = unitOf(name.slice(1));
  return { kind: base.kind, size: multiply(base.size, fraction(factor)) };
}

/** Whether a value in one unit can be told in the other. */
export const isConvertible = (from: string, to: string): boolean => unitOf(from).kind === unitOf(to).kind;

/**
 * The exact value of a quantity in another unit of its kind.
 *
 * @returns refused with `wrong-unit` when the kinds differ
 */
export function valueIn(quantity: Quantity, unit: string): Outcome<Fraction> {
  const [from, to] = [unitOf(quantity.unit), unitOf(unit)];
  if (from.kind !== to.kind) return refuse('wrong-unit', { given: quantity.unit, expected: unit });
  return ok(divide(multiply(fromDecimal(quantity.value), from.size), to.size));
}

/**
 * A quantity told in another unit of its kind.
 *
 * @returns exact where a decimal exists, else rounded half up to six places (use `valueIn` to go on calculating);
 *   refused with `wrong-unit` when the kinds differ
 */
export function convert(quantity: Quantity, unit: string): Outcome<Quantity> {
  const value = valueIn(quantity, unit);
  if (!value.ok) return value;
  return ok({ value: toDecimal(value.value) ?? round(value.value, 6), unit });
}
