// Documents and units whose name holds a text; commitments are searched by their own list.
import type { Tx } from '../connection/store.ts';

const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** Documents by title, newest first. */
export const searchDocuments = (
  tx: Tx,
  text: string,
  most: number,
): Promise<{ id: string; title: string }[]> =>
  tx.db
    .selectFrom('tenant.documents')
    .select(['id', 'title'])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('title', 'ilike', like(text))
    .orderBy('dated_on', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();

/** Units by name or short name, in their order. */
export const searchUnits = (tx: Tx, text: string, most: number): Promise<{ id: string; name: string }[]> =>
  tx.db
    .selectFrom('tenant.units')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where((eb) => eb.or([eb('name', 'ilike', like(text)), eb('short_name', 'ilike', like(text))]))
    .orderBy('ordinal')
    .orderBy('name')
    .limit(most)
    .execute();
