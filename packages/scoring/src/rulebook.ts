// 考核细则 as data: what is scored, how, how sure the figures are, and what follows. Shapes only.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { RoundingMode } from '@luoshi/domain/quantity/fraction';
import type { ItemShape } from './shapes/shapes.ts';

/** How well a figure is known, best last but for the owner's own data, which is nobody's estimate. */
export type FactStatus = 'unchecked' | 'desk' | 'sampled' | 'full' | 'source-data';

/** What a figure that was not reported counts as. Never silently zero: the rulebook says it. */
export type MissingRule = 'zero' | 'last' | 'open';

/** One scored line: its weight, the shape of its rule with that shape's own fields, and where it is written. */
export interface RulebookItem {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  readonly weight: Decimal;
  readonly shape: ItemShape;
  readonly missing: MissingRule;
  readonly source: string;
}

/** A veto: shown beside the score, never part of the arithmetic. Its findings are facts with its id as indicator. */
export interface Gate {
  readonly id: string;
  readonly name: string;
  readonly source: string;
}

/** A band and the share of the cohort, in % counted from the top, at which its places end. */
export interface QuotaBand {
  readonly id: string;
  readonly name: string;
  readonly upTo: Decimal;
}

/** A rulebook as adopted; `sha256` is that of its canonical content. */
export interface Rulebook {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  /** What scores are counted in, 分. */
  readonly unit: string;
  readonly rounding: { readonly at: 'total'; readonly places: number; readonly mode: RoundingMode };
  readonly rankBy: 'published' | 'exact';
  /** By how much a figure of that standing may turn out lower, in %. */
  readonly errors: Readonly<Record<FactStatus, Decimal>>;
  /** Share of the weight that must rest on figures checked on the spot before a unit is ranked, in %. */
  readonly coverage: { readonly minimum: Decimal };
  readonly bands: {
    readonly quotas: readonly QuotaBand[];
    readonly poor: { readonly id: string; readonly name: string; readonly below: Decimal };
  };
  readonly cohorts: readonly { readonly id: string; readonly name: string }[];
  readonly sections: readonly { readonly id: string; readonly name: string; readonly weight: Decimal }[];
  readonly items: readonly RulebookItem[];
  readonly gates: readonly Gate[];
}
