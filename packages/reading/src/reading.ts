// What reading a document returns: shapes only. Offsets are UTF-16 code units of the text as it was given.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { Due } from './date/due.ts';

/** What a found item is: required for the future, a fact of performance, or a named shortfall. */
export type ItemKind = 'promise' | 'result' | 'problem';

/** How a value is meant; `growth` is a rate in percent, `change` an amount, `rank` a place (-1: last). */
export type MeasureOp = '=' | '>=' | '<=' | 'growth' | 'change' | 'rank';

/** One quantity of an item, 万 and 亿 expanded. */
export interface Measure {
  /** The counted thing, as the document writes it. */
  readonly metric: string;
  readonly op: MeasureOp;
  readonly value: Decimal;
  /** As written, without 万 and 亿; `名次` for a rank, empty where the text has none. */
  readonly unit: string;
  /** As written. */
  readonly raw: string;
}

/** One obligation or one fact, pinned to its words: `quote` is the text from `starts` to `ends`. */
export interface FoundItem {
  readonly kind: ItemKind;
  readonly starts: number;
  readonly ends: number;
  readonly quote: string;
  /** The shortest phrase of the quote that names the thing. */
  readonly what: string;
  readonly measures: readonly Measure[];
  readonly due: Due | null;
  /** Bodies and posts made responsible in the text, as written. */
  readonly owners: readonly string[];
  /** How sure the reader is that a person would mark this, `0.05` to `0.99`. */
  readonly confidence: Decimal;
}

/** Why a clause that nobody took up stays listed. */
export type UntakenReason = 'number' | 'date' | 'owner';

/** A clause with a number, a date or a named owner that overlaps nothing taken. */
export interface Untaken {
  readonly starts: number;
  readonly ends: number;
  readonly quote: string;
  readonly why: readonly UntakenReason[];
}

/** Everything found in a document, in the order of the text. */
export interface Reading {
  readonly items: readonly FoundItem[];
  readonly untaken: readonly Untaken[];
}

/** Counts units of work, for the test that reading takes linear time. */
export interface Steps {
  count: number;
}

/** What the reader has to be told. */
export interface ReadOptions {
  /** The document's own date, `2026`, `2026-07` or `2026-07-03`; null when unknown. */
  readonly date: string | null;
  /** Names of the county's own bodies, recognised as owners beside the usual kinds of body. */
  readonly units?: readonly string[];
  readonly steps?: Steps;
}
