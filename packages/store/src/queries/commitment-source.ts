// What commitments stand on besides sentences of documents.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { CommitmentSources } from '../schema.gen.ts';

/** A source's own row. */
export type CommitmentSourceRow = Selectable<CommitmentSources>;

/** Sources of several commitments, in their order. */
export const listCommitmentSources = (
  tx: Tx,
  commitmentIds: readonly string[],
): Promise<CommitmentSourceRow[]> =>
  tx.db
    .selectFrom('tenant.commitment_sources')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
