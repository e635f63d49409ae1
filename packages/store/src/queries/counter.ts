// Running numbers without gaps: taken in the transaction that publishes, so a refused one is never used up.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';
import { insertRow, updateRow } from '../journal/write.ts';

/**
 * Takes the next numbers of a series in a year.
 *
 * @param series `commitment`, or the word of a document's number (发文机关代字)
 * @param count how many, at least 1
 * @returns the first of them; the others follow
 */
export const takeNumbers = async (tx: Tx, series: string, year: number, count: number): Promise<number> => {
  // Two that take at once would otherwise both find the series empty.
  await sql`select pg_advisory_xact_lock(${tx.actor.jurisdictionId}, hashtext(${`${series} ${year}`}))`.execute(
    tx.db,
  );
  const last = await tx.db
    .selectFrom('tenant.counters')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirst();
  if (last === undefined) {
    await insertRow(tx, 'counters', { series, year, value: count });
    return 1;
  }
  const next = await updateRow(tx, 'counters', last.id, last.version, { value: last.value + count });
  if (!next.ok) throw new Error(`counter ${series} ${year} moved under its lock`);
  return last.value + 1;
};
