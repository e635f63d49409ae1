// Closings asked for and decided.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Closures } from '../schema.gen.ts';

/** A closing's own row. */
export type ClosureRow = Selectable<Closures>;

/** Closings of several commitments, newest first. */
export const listClosures = (tx: Tx, commitmentIds: readonly string[]): Promise<ClosureRow[]> =>
  tx.db
    .selectFrom('tenant.closures')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** @returns a closing, or null */
export const findClosure = async (tx: Tx, id: string): Promise<ClosureRow | null> =>
  (await tx.db
    .selectFrom('tenant.closures')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;
