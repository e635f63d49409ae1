// The facts a rulebook is held against, one row a fact. Shapes only.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { Period } from '@luoshi/domain/period/period';
import type { FactStatus } from './rulebook.ts';

/**
 * One figure of one unit for one period. Events are facts whose value is their count; a gate's finding likewise, and one
 * whose value is missing is still being looked into.
 */
export interface Fact {
  readonly id: string;
  readonly unit: string;
  readonly indicator: string;
  readonly period: Period;
  /** Null is missing; `0` is zero. */
  readonly value: Decimal | null;
  readonly target: Decimal | null;
  readonly unitOfMeasure: string;
  readonly status: FactStatus;
  /** By how much the value may turn out lower, in %; null takes the rulebook's figure for the status. */
  readonly error: Decimal | null;
  readonly source: string;
  /** For a gate: the recorded decision that excepts this finding, as for force majeure. */
  readonly exception?: string | null;
}

/** A unit to be scored. */
export interface ScoredUnit {
  readonly unit: string;
  readonly cohort: string;
  /** Items of the rulebook that it has no task in; what is merely not reported does not belong here. */
  readonly notApplicable?: readonly string[];
}

/** Everything one evaluation stands on. */
export interface Facts {
  readonly period: Period;
  /** Every unit to be scored, also one without a single fact. */
  readonly units: readonly ScoredUnit[];
  readonly rows: readonly Fact[];
}
