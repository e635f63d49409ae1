// What a shape of rule is. A new one is a file beside this, named in `shapes.ts`; nothing else changes.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import {
  fraction,
  fromDecimal,
  multiply,
  round,
  toDecimal,
  type Fraction,
} from '@luoshi/domain/quantity/fraction';
import type { Parsed } from '../fault.ts';

/** A figure as a shape sees it, already in the shape's unit. */
export interface Reading {
  readonly value: Fraction;
  readonly target: Fraction | null;
  /** The rulebook's rule put a zero here because nothing was reported. */
  readonly isTakenAsZero: boolean;
}

/** One sentence: a key of the message catalogue and its parameters, never prose. */
export interface Text {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The points a shape gives with the calculation in words, or why it cannot give any. */
export type Scored = { readonly score: Fraction; readonly text: Text } | { readonly open: Text };

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
  /** Whether the unit reports the figure itself, so that overstating it would raise the score. */
  readonly rewardsMore: boolean;
  /** The rule in words, with this weight: `score.rule.<code>`. */
  rule(fields: P, weight: Fraction): Text;
  /** Points for readings in the order of `asks`; the calculation in words is `score.text.<code>`. */
  score(fields: P, weight: Fraction, readings: readonly Reading[]): Scored;
}

/** A share given in percent, as a fraction of one. */
export const percent = (value: Decimal): Fraction => multiply(fromDecimal(value), fraction(1n, 100n));

/** A fraction as it is shown in an explanation: exact where a short decimal exists, else two places. */
export function shown(value: Fraction): Decimal {
  const exact = toDecimal(value);
  return exact !== null && (exact.split('.')[1] ?? '').length <= 4 ? exact : round(value, 2);
}

/** A share as it is shown in an explanation, in % with one place. */
export const shownShare = (share: Fraction): Decimal => round(multiply(share, fraction(100n)), 1);
