// Messages of a person; made by the system, once each.
import { sql, type Insertable, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Messages } from '../schema.gen.ts';

/** A message's own row. */
export type MessageRow = Selectable<Messages>;
/** What is given to keep a message; jurisdiction and id are added. */
export type NewMessage = Omit<Insertable<Messages>, 'jurisdiction_id' | 'id'>;

/** The person's own messages, newest first. */
export const listMessages = (tx: Tx, most: number): Promise<MessageRow[]> =>
  tx.db
    .selectFrom('tenant.messages')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('person_id', '=', tx.actor.personId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();

/** How many of the person's messages are not read. */
export const countUnread = async (tx: Tx): Promise<number> => {
  const row = await tx.db
    .selectFrom('tenant.messages')
    .select(sql<number>`count(*)::int`.as('unread'))
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('person_id', '=', tx.actor.personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.unread;
};

/** Marks the person's own messages as read; all of them when no ids are given. @returns how many were new */
export const markRead = async (tx: Tx, ids: readonly string[] | null, at: string): Promise<number> => {
  let update = tx.db
    .updateTable('tenant.messages')
    .set({ read_at: at })
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('person_id', '=', tx.actor.personId)
    .where('read_at', 'is', null);
  if (ids !== null) update = update.where('id', '=', sql<string>`any (${[...ids]}::uuid[])`);
  return Number((await update.executeTakeFirst()).numUpdatedRows);
};

/** Keeps messages that are not there yet. @returns how many are new */
export const keepMessages = async (tx: Tx, messages: readonly NewMessage[]): Promise<number> => {
  if (messages.length === 0) return 0;
  const kept = await tx.db
    .insertInto('tenant.messages')
    .values(
      messages.map((message) => ({
        ...message,
        jurisdiction_id: tx.actor.jurisdictionId,
        id: tx.act.newId(),
      })),
    )
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'person_id', 'occasion']).doNothing())
    .returning('id')
    .execute();
  return kept.length;
};

/** Messages of several people not read and not mailed yet, made since a moment, oldest first; only the system sees them. */
export const listUnmailed = async (
  tx: Tx,
  personIds: readonly string[],
  since: string,
): Promise<MessageRow[]> => {
  if (personIds.length === 0) return [];
  return tx.db
    .selectFrom('tenant.messages')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('person_id', '=', sql<string>`any (${[...personIds]}::uuid[])`)
    .where('read_at', 'is', null)
    .where('mailed_at', 'is', null)
    .where('made_at', '>=', since)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
};

/** Notes that messages went out by mail. */
export const markMailed = async (tx: Tx, ids: readonly string[], at: string): Promise<void> => {
  if (ids.length === 0) return;
  await tx.db
    .updateTable('tenant.messages')
    .set({ mailed_at: at })
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .execute();
};
