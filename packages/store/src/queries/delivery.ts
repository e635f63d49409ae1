// What is sent outside. A row is marked before and after it is sent; its id goes with every attempt.
import { sql, type Insertable, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Deliveries } from '../schema.gen.ts';

/** A delivery's own row. */
export type DeliveryRow = Selectable<Deliveries>;
/** What is given to queue a delivery; jurisdiction, id and state are added. */
export type NewDelivery = Pick<
  Insertable<Deliveries>,
  'person_id' | 'channel' | 'occasion' | 'target' | 'subject' | 'body' | 'made_at'
>;

/** Keeps deliveries that are not there yet. @returns those that are new */
export const keepDeliveries = async (tx: Tx, deliveries: readonly NewDelivery[]): Promise<DeliveryRow[]> => {
  if (deliveries.length === 0) return [];
  return tx.db
    .insertInto('tenant.deliveries')
    .values(
      deliveries.map((delivery) => ({
        ...delivery,
        jurisdiction_id: tx.actor.jurisdictionId,
        id: tx.act.newId(),
        state: 'queued' as const,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['jurisdiction_id', 'channel', 'target', 'occasion']).doNothing(),
    )
    .returningAll()
    .execute();
};

/** Which of several occasions were sent or queued before. */
export const findDeliveries = async (tx: Tx, occasions: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await tx.db
    .selectFrom('tenant.deliveries')
    .select('occasion')
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('occasion', '=', sql<string>`any (${[...occasions]}::text[])`)
    .execute();
  return new Set(rows.map((row) => row.occasion));
};

/** Marks a delivery as being sent. @returns it; null when it was sent before or is not there */
export const beginDelivery = async (tx: Tx, id: string): Promise<DeliveryRow | null> =>
  (await tx.db
    .updateTable('tenant.deliveries')
    .set({ state: 'sending', attempts: sql`attempts + 1` })
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .where('state', '<>', 'sent')
    .returningAll()
    .executeTakeFirst()) ?? null;

/** Notes how an attempt ended: sent, or why not. */
export const endDelivery = async (
  tx: Tx,
  id: string,
  ended: { readonly at: string; readonly error: string | null },
): Promise<void> => {
  await tx.db
    .updateTable('tenant.deliveries')
    .set(
      ended.error === null
        ? { state: 'sent', sent_at: ended.at, last_error: null }
        : { state: 'failed', last_error: ended.error },
    )
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .execute();
};
