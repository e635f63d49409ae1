// The facts a rulebook is held against, one row a fact. Shapes only.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { FactStatus } from './rulebook.ts';

/** One figure of one unit for one period. Events are facts whose value is their count; a gate's finding likewise. */
export interface Fact {
  readonly id: string;
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
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

/** Everything one evaluation stands on. */
export interface Facts {
  readonly period: string;
  /** Every unit to be scored, also one without a single fact. */
  readonly units: readonly { readonly unit: string; readonly cohort: string }[];
  readonly rows: readonly Fact[];
}
