// What an evaluation says: scores, places as intervals, proposals, and the way from every point back to its facts. Shapes only.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { Period } from '@luoshi/domain/period/period';
import type { FactStatus } from './rulebook.ts';
import type { Text } from './shapes/shape.ts';

/** How a figure came to count. */
export type ItemState = 'counted' | 'taken-as-zero' | 'last-value' | 'open';

/** One item of one unit: points, what was lost, the facts used, and the sentences that explain it. */
export interface ItemScore {
  readonly item: string;
  readonly section: string;
  readonly state: ItemState;
  /** Its weight for this unit, greater than the rulebook's where the weight of others was spread. */
  readonly weight: Decimal;
  /** Points with the rulebook's places; null when open. */
  readonly score: Decimal | null;
  /** Points if its figure turned out as low as the rulebook allows for. */
  readonly lowest: Decimal | null;
  /** `n/d`; null when open. */
  readonly exact: string | null;
  readonly max: Decimal;
  /** max − score; null when open. */
  readonly lost: Decimal | null;
  readonly shape: string;
  /** The weakest standing of the figures used; null without any. */
  readonly status: FactStatus | null;
  /** Ids of the facts used. */
  readonly inputs: readonly string[];
  /** The rule in words: `score.rule.<code>`. */
  readonly rule: Text;
  /** The calculation in words, or why it is open: `score.text.<code>`. */
  readonly text: Text;
}

/** A section as printed: the sum of its printed items. */
export interface SectionScore {
  readonly section: string;
  readonly score: Decimal;
  readonly max: Decimal;
  readonly lost: Decimal;
}

/** A gate beside the score. `pending` is for inside only and is never published. */
export interface GateState {
  readonly gate: string;
  readonly state: 'none' | 'pending' | 'found' | 'excepted';
  readonly inputs: readonly string[];
}

/** Why a unit has no place: an item is open, or too little was checked on the spot. */
export type Unranked = 'open-items' | 'coverage';

/** The proposal for a unit: a band of the rulebook, or why people must look first. */
export type BandProposal =
  | { readonly band: string }
  | { readonly band: null; readonly why: 'collective-study' | 'not-eligible' | Unranked };

/** Places a unit may hold, first is 1. */
export interface RankInterval {
  readonly from: number;
  readonly to: number;
}

/** One unit of a cohort. */
export interface UnitScore {
  readonly unit: string;
  /** Published points; without its open items when there are any, which `open` then names. */
  readonly score: Decimal;
  /** The score less its error: the root of the sum of squares of what each item may still lose. */
  readonly lowest: Decimal;
  readonly exact: string;
  readonly max: Decimal;
  /** Null when not ranked. */
  readonly rank: RankInterval | null;
  readonly unranked: Unranked | null;
  readonly band: BandProposal;
  /** Share of the weight resting on the unit's own figures that was checked on the spot, in % with one place, rounded down. */
  readonly coverage: Decimal;
  readonly gates: readonly GateState[];
  readonly sections: readonly SectionScore[];
  readonly items: readonly ItemScore[];
  /** 尾差: what must be added to the printed items so that they make the printed score. */
  readonly tail: Decimal;
  /** Items that are open. */
  readonly open: readonly string[];
  /** Items it has no task in, whose weight was spread. */
  readonly spread: readonly string[];
}

/** A cohort, its units by published score from the top, then by name of the unit. */
export interface CohortScores {
  readonly id: string;
  readonly units: readonly UnitScore[];
}

/** Something that was not used, and why; the text is looked up as `score.refused.<code>`. */
export interface Refused {
  readonly code:
    | 'duplicate-fact'
    | 'unknown-unit'
    | 'unknown-cohort'
    | 'duplicate-unit'
    | 'malformed-number'
    | 'malformed-period'
    | 'wrong-unit';
  readonly params: Readonly<Record<string, string>>;
}

/** The result of holding facts against a rulebook. */
export interface Evaluation {
  readonly rulebook: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly period: Period;
  readonly cohorts: readonly CohortScores[];
  readonly refused: readonly Refused[];
}
