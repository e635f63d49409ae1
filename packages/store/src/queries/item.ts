// Items: what reading found in a document or a person took up, and what stands on them.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Items } from '../schema.gen.ts';

/** An item's own row; `measures` is a list as the wire has it. */
export type ItemRow = Selectable<Items>;

/** Items of a document in the order of its text. */
export const listItems = (tx: Tx, documentId: string): Promise<ItemRow[]> =>
  tx.db
    .selectFrom('tenant.items')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('document_id', '=', documentId)
    .orderBy('starts')
    .orderBy('ordinal')
    .execute();

/** Items by id, in the order of their documents' texts. */
export const findItems = (tx: Tx, ids: readonly string[]): Promise<ItemRow[]> =>
  tx.db
    .selectFrom('tenant.items')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .orderBy('document_id')
    .orderBy('starts')
    .execute();

/** Which of the items a commitment stands on that is not withdrawn. */
export const itemsInUse = async (tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`select distinct item.id
    from tenant.commitments c cross join lateral unnest(c.item_ids) as item (id)
    where c.jurisdiction_id = ${tx.actor.jurisdictionId} and c.state <> 'withdrawn'
      and item.id = any (${[...ids]}::uuid[])`.execute(tx.db);
  return new Set(rows.map((row) => row.id));
};

/** Items with the document each stands in. */
export const listSources = (tx: Tx, itemIds: readonly string[]) =>
  tx.db
    .selectFrom('tenant.items as item')
    .innerJoin('tenant.documents as document', (join) =>
      join
        .onRef('document.jurisdiction_id', '=', 'item.jurisdiction_id')
        .onRef('document.id', '=', 'item.document_id'),
    )
    .select([
      'item.id',
      'item.document_id as documentId',
      'document.title as documentTitle',
      'document.dated_on as datedOn',
      'item.quote',
      'item.starts',
      'item.ends',
      'item.measures',
    ])
    .where('item.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('item.id', '=', sql<string>`any (${[...itemIds]}::uuid[])`)
    .orderBy('document.dated_on')
    .orderBy('item.starts')
    .execute();
