// Repeating a published draw: what anyone does with the record, here or with `luoshi draw --check`.
import { draw, faultOfList, hashOfList, type DrawRecord, type ListFault, type Sha256 } from './draw.ts';

/** The first thing that does not hold in a published draw. */
export type DrawFault =
  | { readonly kind: 'list'; readonly fault: ListFault }
  /** The list is not the one whose hash was journalled. */
  | { readonly kind: 'hash'; readonly expected: string; readonly found: string }
  /** The seed was there before the list was frozen, or before its source could say it. */
  | { readonly kind: 'seed-early'; readonly frozenAt: string; readonly seedAt: string }
  /** Another one is drawn at that place, counted from 1. */
  | {
      readonly kind: 'result';
      readonly place: number;
      readonly expected: string | null;
      readonly found: string | null;
    };

/** @returns the first fault, or null when the record repeats */
export const checkDraw = (record: DrawRecord, sha256: Sha256): DrawFault | null => {
  const fault = faultOfList(record);
  if (fault !== null) return { kind: 'list', fault };
  const expected = hashOfList(record, sha256);
  if (expected !== record.hash) return { kind: 'hash', expected, found: record.hash };
  const { frozenAt, seedAt } = record;
  if (seedAt <= frozenAt) return { kind: 'seed-early', frozenAt, seedAt };
  const drawn = draw(
    record.seed,
    record.entries.map((entry) => entry.id),
    record.k,
    sha256,
  );
  const length = Math.max(drawn.length, record.result.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => drawn[i] !== record.result[i]);
  return at === undefined
    ? null
    : { kind: 'result', place: at + 1, expected: drawn[at] ?? null, found: record.result[at] ?? null };
};
