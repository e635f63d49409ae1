// What an import must know: which column meant what the last time, and which commitments are in the ledger already.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { ImportMappings } from '../schema.gen.ts';

/** A remembered mapping's own row. */
export type MappingRow = Selectable<ImportMappings>;

/** @returns the mapping used for just these headings, in any order, or null */
export const findMapping = async (
  tx: Tx,
  kind: MappingRow['kind'],
  headings: readonly string[],
): Promise<MappingRow | null> =>
  (await tx.db
    .selectFrom('tenant.import_mappings')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('kind', '=', kind)
    .where('headings', '=', sql<string[]>`${[...headings].toSorted()}::text[]`)
    .executeTakeFirst()) ?? null;

/** Title, lead unit and number of every commitment in force. */
export const listInForce = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.commitments')
    .select(['title', 'lead_unit_id', 'number'])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('state', 'in', ['assigned', 'underway', 'closing'])
    .execute();
