// One target of one township of the demo county, with its commitment.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { DemoIndicator } from './targets.ts';

/** What the letter asks of a township, and how far it had come. */
export interface TownTarget {
  readonly commitmentId: string;
  readonly town: string;
  readonly indicator: DemoIndicator;
  readonly target: Decimal;
  /** Cumulative value that counts on 30 June before any check. */
  readonly counted: Decimal;
}

/** Which target is meant. */
export interface Which {
  readonly town: string;
  readonly indicator: string;
}

/** Whether a target is the one named. */
export const isOf = ({ town, indicator }: TownTarget, which: Which): boolean =>
  town === which.town && indicator.id === which.indicator;

/** The one named. @throws when the letter has none */
export const targetOf = (targets: readonly TownTarget[], which: Which): TownTarget => {
  const target = targets.find((each) => isOf(each, which));
  if (target === undefined) throw new Error(`${which.town} has no ${which.indicator}`);
  return target;
};
