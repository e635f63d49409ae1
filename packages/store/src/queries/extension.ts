// Extensions asked for and decided.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Extensions } from '../schema.gen.ts';

/** An extension's own row. */
export type ExtensionRow = Selectable<Extensions>;

/** Extensions of several commitments, oldest first. */
export const listExtensions = (tx: Tx, commitmentIds: readonly string[]): Promise<ExtensionRow[]> =>
  tx.db
    .selectFrom('tenant.extensions')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();

/** @returns an extension, or null */
export const findExtension = async (tx: Tx, id: string): Promise<ExtensionRow | null> =>
  (await tx.db
    .selectFrom('tenant.extensions')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;
