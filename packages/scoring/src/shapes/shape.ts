// What a shape of rule is. A new one is a file beside this, named in `shapes.ts`; nothing else changes.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { fraction, multiply, round, toDecimal, type Fraction } from '@luoshi/domain/quantity/fraction';
import type { Fault } from '../fault.ts';

/** A figure as a shape sees it, already in the shape's unit. */
export interface Reading {
  readonly value: Fraction;
  readonly target: Fraction | null;
  /** The rulebook's rule put a zero here because nothing was reported. */
  readonly isTakenAsZero: boolean;
}

/** One sentence of an explanation: looked up as `score.<code>`, never prose. */
export interface Text {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The points a shape gives, or why it cannot give any. */
export type Scored = { readonly score: Fraction; readonly text: Text } | { readonly open: Text };

/** Fields read from data, or what is wrong with them. */
export type Parsed<P> =
  | { readonly ok: true; readonly value: P }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** An indicator a shape asks for, and the unit it counts in. */
export interface Asked {
  readonly indicator: string;
  readonly unit: string;
}

/** A shape of rule with its own fields P. */
export interface Shape<P> {
  /** Reads the fields as they stand in a rulebook, all values still text. */
  parse(fields: Readonly<Record<string, unknown>>): Parsed<P>;
  /** Which indicators it needs, the first being the one that is measured. */
  asks(fields: P): readonly Asked[];
  /** The most points it can give. */
  most(fields: P, weight: Fraction): Fraction;
  /** Whether a unit's own unverified figure would raise the score if overstated. */
  readonly rewardsMore: boolean;
  /** Points for readings in the order of `asks`. */
  score(fields: P, weight: Fraction, readings: readonly Reading[]): Scored;
}

/** A fraction as it is shown in an explanation: exact where a short decimal exists, else two places. */
export function shown(value: Fraction): Decimal {
  const exact = toDecimal(value);
  return exact !== null && (exact.split('.')[1] ?? '').length <= 4 ? exact : round(value, 2);
}

/** A share as it is shown in an explanation, in % with one place. */
export const shownShare = (share: Fraction): Decimal => round(multiply(share, fraction(100n)), 1);
