// 抽签: the one draw of the house. The list is frozen and its hash journalled before the seed exists; the seed comes
// later from a named public source, by a second person; everybody can repeat the result from the published record.

import type { CalendarDate } from '../period/calendar-date.ts';
import type { Instant } from '../period/instant.ts';

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** One line of a frozen list: the id that is drawn by, and what people call it. */
export interface DrawEntry {
  readonly id: string;
  readonly name: string;
}

/** What is settled before the seed exists, and covered by the hash. */
export interface FrozenList {
  readonly entries: readonly DrawEntry[];
  /** How many are drawn. */
  readonly k: number;
  /** The public source of the seed, which nobody here controls: `体彩排列5 第26181期开奖号码`. */
  readonly source: string;
  /** Day on which the source will say it, YYYY-MM-DD; after the day of freezing. */
  readonly sourceOn: CalendarDate;
}

/** A published draw: all that is needed to repeat it. */
export interface DrawRecord extends FrozenList {
  readonly format: 'luoshi-draw-1';
  readonly title: string;
  readonly hash: string;
  /** Instant in UTC, as `seedAt`; their text sorts as they follow each other. */
  readonly frozenAt: Instant;
  readonly seed: string;
  readonly seedAt: Instant;
  /** Ids in the order of the draw, the first k. */
  readonly result: readonly string[];
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Why a list cannot be frozen. */
export type ListFault = 'empty' | 'doubled' | 'k' | 'source';

/** @returns the first fault of a list, or null: ids stand once, 1 ≤ k ≤ length, the source is named */
export const faultOfList = ({ entries, k, source }: FrozenList): ListFault | null => {
  if (entries.length === 0) return 'empty';
  if (new Set(entries.map((entry) => entry.id)).size < entries.length) return 'doubled';
  if (!Number.isInteger(k) || k < 1 || k > entries.length) return 'k';
  return source.trim() === '' ? 'source' : null;
};

/** The text whose hash is journalled: `[k,source,day]`, then `[id,name]` a line in order of id, as compact JSON. */
export const frozenText = ({ entries, k, source, sourceOn }: FrozenList): string =>
  [
    JSON.stringify([k, source, sourceOn]),
    ...entries
      .toSorted((a, b) => byCodeUnits(a.id, b.id))
      .map((entry) => JSON.stringify([entry.id, entry.name])),
  ].join('\n');

/** Hash of a frozen list; the order in which its lines were given does not matter. */
export const hashOfList = (list: FrozenList, sha256: Sha256): string => sha256(frozenText(list));

/**
 * All ids in the order of the draw: by SHA-256(seed ‖ id), ascending.
 *
 * @param ids each once
 */
export const drawOrder = (seed: string, ids: readonly string[], sha256: Sha256): readonly string[] =>
  ids
    .map((id) => ({ id, rank: sha256(seed + id) }))
    .toSorted((a, b) => byCodeUnits(a.rank, b.rank) || byCodeUnits(a.id, b.id))
    .map(({ id }) => id);

/** The first k of the order. */
export const draw = (seed: string, ids: readonly string[], k: number, sha256: Sha256): readonly string[] =>
  drawOrder(seed, ids, sha256).slice(0, k);
