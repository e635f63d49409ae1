// The values a light turns on, as `rules/lights/lights.yaml` holds them. Data only: no rule is decided here.
import type { Decimal } from '../quantity/decimal.ts';

/** Thresholds of the lights; every share is in percent and compared exactly, before any rounding. */
export interface LightRule {
  readonly id: string;
  readonly version: string;
  /** Done ÷ due by now from which a commitment is normal, in %. */
  readonly normalFrom: Decimal;
  /** Done ÷ due by now from which it is slow; below is behind, in %. */
  readonly slowFrom: Decimal;
  /** Share of the whole that must be due before a ratio is judged at all, in %. */
  readonly judgedFrom: Decimal;
  /** Working days a node may be overdue before slow turns into behind. */
  readonly slowNodeDays: number;
  /** Kinds of measure whose plan may be proportional to time; crops, works and livelihood never are. */
  readonly linearKinds: readonly string[];
}
