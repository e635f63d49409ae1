// 旬调度清单 as read; who may stand on it is decided in `domain`.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';

/** Days on which commitments are on the list, oldest first. */
export const listStretches = (tx: Tx, commitmentIds: readonly string[]) =>
  tx.db
    .selectFrom('tenant.dispatch_list_entries')
    .select(['commitment_id', 'from_on', 'to_on'])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .orderBy('from_on')
    .execute();

/** Every entry that ends on a day or later, with its commitment and who asked for it. */
export const listEntries = (tx: Tx, from: string) =>
  tx.db
    .selectFrom('tenant.dispatch_list_entries as entry')
    .innerJoin('tenant.commitments as commitment', (join) =>
      join
        .onRef('commitment.jurisdiction_id', '=', 'entry.jurisdiction_id')
        .onRef('commitment.id', '=', 'entry.commitment_id'),
    )
    .selectAll('entry')
    .select(['commitment.title', 'commitment.lead_unit_id'])
    .where('entry.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('entry.to_on', '>=', from)
    .orderBy('entry.from_on')
    .orderBy('entry.id')
    .execute();

/** One element of {@link listEntries}. */
export type DispatchListEntry = Awaited<ReturnType<typeof listEntries>>[number];

/** @returns an entry, or null */
export const findEntry = async (tx: Tx, id: string) =>
  (await tx.db
    .selectFrom('tenant.dispatch_list_entries')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Holds the list of the county until the transaction ends, so that no two entries pass the bound together. */
export const lockList = (tx: Tx): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext('dispatch-list'), ${tx.actor.jurisdictionId}::integer)`.execute(
    tx.db,
  );
