// Journal entries of rows just written: one statement for all of them, whatever their number.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';
import { canonical } from './canonical.ts';
import { noteChanged } from './revisions.ts';

/** What every journalled row has. */
export interface Keyed {
  readonly id: string;
  readonly version: number;
}

/** What happened to a row. */
export type Change = 'insert' | 'update' | 'delete';

/** The hash a journal entry keeps of its content. */
export const contentHash = (salt: Buffer, content: string): Buffer =>
  createHash('sha256').update(salt).update(content, 'utf8').digest();

const written = ({ newId, newSalt }: Tx['act'], row: Keyed) => {
  const salt = newSalt();
  const content = canonical(row);
  return { id: newId(), row, salt, content, hash: contentHash(salt, content) };
};

/** Writes an entry and a content for each row, in the order given, as part of the transaction's act. */
export const recordEntries = async (
  { db, actor, act, changed }: Tx,
  change: Change,
  table: string,
  rows: readonly Keyed[],
): Promise<void> => {
  noteChanged(changed, change, table, rows);
  const all = rows.map((row) => written(act, row));
  const ids = all.map(({ id }) => id);
  await sql`with entries as (
      insert into tenant.journal_entries (jurisdiction_id, id, at, device_at, account_id, person_id, post_id, roles,
        verb, act, table_name, row_id, version, reason, content_hash)
      select ${actor.jurisdictionId}::integer, e.id, ${act.at}::timestamptz, ${act.deviceAt}::timestamptz,
        ${actor.accountId}::text, ${actor.personId}::uuid, ${actor.postId}::uuid, ${[...actor.roles]}::text[],
        ${act.verb}::text, ${change}::text, ${table}::text, e.row_id, e.version, ${act.reason}::text, e.hash
      from unnest(${ids}::uuid[], ${all.map(({ row }) => row.id)}::uuid[],
        ${all.map(({ row }) => row.version)}::integer[], ${all.map(({ hash }) => hash)}::bytea[])
        with ordinality as e (id, row_id, version, hash, place)
      order by e.place)
    insert into tenant.journal_contents (jurisdiction_id, entry_id, salt, content)
    select ${actor.jurisdictionId}::integer, c.id, c.salt, c.content
    from unnest(${ids}::uuid[], ${all.map(({ salt }) => salt)}::bytea[],
      ${all.map(({ content }) => content)}::text[]) as c (id, salt, content)`.execute(db);
};
