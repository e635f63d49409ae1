// 考核细则 as data: what is scored, how, how sure the figures are, and what follows. Shapes only.
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { RoundingMode } from '@luoshi/domain/quantity/fraction';
import type { ItemShape } from './shapes/shapes.ts';

/** How well a figure is known, weakest first; the owner's own system is nobody's estimate. */
export const factStatuses = ['unchecked', 'desk', 'sampled', 'full', 'source-data'] as const;

/** One of {@link factStatuses}. */
export type FactStatus = (typeof factStatuses)[number];

/** What a figure that was not reported counts as. Never silently zero: the rulebook says it. */
export type MissingRule = 'zero' | 'last' | 'open';

/** What becomes of an item that a unit has no task in: its weight is spread over its section, or it stays open. */
export type NotApplicableRule = 'spread' | 'open';

/** One scored line: its weight, the shape of its rule with that shape's own fields, and where it is written. */
export interface RulebookItem {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  readonly weight: Decimal;
  readonly shape: ItemShape;
  readonly missing: MissingRule;
  readonly notApplicable: NotApplicableRule;
  readonly source: string;
}

/** 一票否决: a veto, shown beside the score, never part of the arithmetic. Its findings are facts with its id as indicator. */
export interface Gate {
  readonly id: string;
  readonly name: string;
  readonly source: string;
}

/** 等次: a band and the share of the cohort, in % counted from the top, at which its places end. */
export interface QuotaBand {
  readonly id: string;
  readonly name: string;
  readonly upTo: Decimal;
}

/** A group of units compared with each other, or a heading of items. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A heading of items with the weight they add up to. */
export interface Section extends Named {
  readonly weight: Decimal;
}

/** How what was found short on the spot widens errors. */
export interface GapRule {
  /** Fewest measured values from which anything follows. */
  readonly minimum: number;
  /** Widest error that follows, in %. */
  readonly most: Decimal;
}

/** A rulebook; `sha256` is that of its canonical content. */
export interface Rulebook {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly source: string;
  /** What scores are counted in, 分. */
  readonly unit: string;
  readonly rounding: { readonly at: 'total'; readonly places: number; readonly mode: RoundingMode };
  readonly rankBy: 'published' | 'exact';
  /** By how much a figure of that standing may turn out lower, in %. */
  readonly errors: Readonly<Record<FactStatus, Decimal>>;
  /** How what was found on the spot against what was reported widens a unit's figures nobody has seen. */
  readonly reportGaps: GapRule;
  /** Share of the weight resting on the unit's own figures that must be checked on the spot before it is ranked, in %. */
  readonly coverage: { readonly minimum: Decimal };
  readonly bands: {
    /** From the top; the last reaches 100. */
    readonly quotas: readonly QuotaBand[];
    /** Below this score, whatever the place. */
    readonly poor: Named & { readonly below: Decimal };
  };
  readonly cohorts: readonly Named[];
  readonly sections: readonly Section[];
  readonly items: readonly RulebookItem[];
  readonly gates: readonly Gate[];
}
