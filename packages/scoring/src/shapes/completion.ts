// The share of its target that a figure reaches, or why there is none: what the completion shapes have in common.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { compare, divide, zero, type Fraction } from '@luoshi/domain/quantity/fraction';
import { shown, shownShare, type Reading, type Scored } from './shape.ts';

/** Actual ÷ target, exact and not capped, with the figures an explanation shows; or a result that needs no share. */
export type Completion =
  | { readonly share: Fraction; readonly params: Readonly<Record<string, Decimal>> }
  | { readonly settled: Scored };

/**
 * Completion of a target by one reading.
 *
 * @returns settled as zero points when the rulebook took a missing figure as zero; open without a target above zero
 */
export function completion(weight: Fraction, unit: string, reading: Reading | undefined): Completion {
  if (reading?.isTakenAsZero) {
    return { settled: { score: zero, text: { code: 'taken-as-zero', params: { weight: shown(weight) } } } };
  }
  if (!reading?.target || compare(reading.target, zero) <= 0)
    return { settled: { open: { code: 'no-target', params: {} } } };
  const { value, target } = reading;
  const share = divide(value, target);
  const params = {
    weight: shown(weight),
    value: shown(value),
    target: shown(target),
    unit,
    share: shownShare(share),
  };
  return { share, params };
}
