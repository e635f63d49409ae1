// Files of evidence as rows; the bytes stand outside the database.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Files } from '../schema.gen.ts';

/** A file's own row. */
export type FileRow = Selectable<Files>;

/** Files with these hashes that the actor may see; one hash may stand under several units. */
export const listFiles = (tx: Tx, hashes: readonly string[]): Promise<FileRow[]> =>
  tx.db
    .selectFrom('tenant.files')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('hash', '=', sql<string>`any (${[...new Set(hashes)]}::text[])`)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
