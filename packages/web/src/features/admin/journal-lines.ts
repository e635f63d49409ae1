// 办理记录的一行: what one act wrote stands together, however many rows it touched.
import type { JournalEntry } from '@luoshi/contract/routes/journal';

/** What one person did in one act. */
export interface JournalLine {
  readonly key: string;
  readonly first: JournalEntry;
  /** Rows written, by table, in the order they were written last. */
  readonly tables: readonly { readonly table: string; readonly count: number }[];
}

const actOf = ({ at, verb, person }: JournalEntry): string => `${at} ${verb} ${person ?? ''}`;

/** Entries of one act together; entries come newest first and stay so. */
export const linesOf = (entries: readonly JournalEntry[]): readonly JournalLine[] => {
  const acts = new Map<string, JournalEntry[]>();
  for (const entry of entries) acts.set(actOf(entry), [...(acts.get(actOf(entry)) ?? []), entry]);
  return [...acts.entries()].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return [];
    const counts = new Map<string, number>();
    for (const { table } of [first, ...others]) counts.set(table, (counts.get(table) ?? 0) + 1);
    return [{ key, first, tables: [...counts].map(([table, count]) => ({ table, count })) }];
  });
};
