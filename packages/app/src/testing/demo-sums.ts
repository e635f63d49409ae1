// What the demo county's own tables say of 30 June, added up apart from the pages.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import {
  divide,
  fraction,
  fromDecimal,
  multiply,
  round,
  subtract,
  sum,
  toDecimal,
  type Fraction,
} from '@luoshi/domain/quantity/fraction';
import { shareOf } from '../demo/amounts.ts';
import { demoChecks } from '../demo/checks.ts';
import { demoIndicators, type DemoIndicator } from '../demo/targets.ts';

/** An exact sum as a decimal. */
export const exact = (value: Fraction): Decimal => toDecimal(value) ?? round(value, 6);

/** Adds decimals. */
export const total = (values: readonly (Decimal | null)[]): Decimal =>
  exact(sum(values.map((value) => fromDecimal(value ?? '0'))));

/** An indicator of the demo. @throws on another id */
export const indicatorOf = (id: string): DemoIndicator => {
  const indicator = demoIndicators.find((each) => each.id === id);
  if (indicator === undefined) throw new Error(`the demo has no indicator ${id}`);
  return indicator;
};

/** What counts of a township's target on 30 June: what was found on the spot, else what it reported. */
export const counted = ({ id, towns, unit }: DemoIndicator, town: string): Decimal => {
  const found = demoChecks.findLast(
    (check) => check.town === town && check.indicator === id && check.result === 'adjusted',
  );
  const [target, percent] = towns[town] ?? ['0', '0'];
  return found?.value ?? shareOf(target, percent, unit);
};

/** Sum over the townships that have the target. */
export const countedSum = (indicator: DemoIndicator): Decimal =>
  total(Object.keys(indicator.towns).map((town) => counted(indicator, town)));

/** Sum of the year's targets. */
export const targetSum = ({ towns }: DemoIndicator): Decimal =>
  total(Object.values(towns).map(([target]) => target));

/** A share in %, rounded half up. */
export const percent = (part: Decimal, whole: Decimal, places: number): Decimal =>
  round(multiply(divide(fromDecimal(part), fromDecimal(whole)), fraction(100n)), places);

/** A number in ten thousands, rounded. */
export const inTenThousands = (value: Decimal, places: number, mode: 'half-up' | 'down' = 'half-up') =>
  round(divide(fromDecimal(value), fraction(10_000n)), places, mode);

/** What is left. */
export const difference = (whole: Decimal, part: Decimal): Decimal =>
  exact(subtract(fromDecimal(whole), fromDecimal(part)));
