// What is deleted on schedule: the rows, and every content the journal kept of them; the entries stay.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';
import { deleteRow, type Journalled } from './write.ts';

/** Why and when something expired: `luoshi verify` says both. */
export interface Expiry {
  /** Id of the rule under `rules/`, with the limit in it. */
  readonly rule: string;
  /** Calendar day in the county. */
  readonly on: string;
}

/** Does a piece of work with the system's eyes inside the open transaction; the journal still names who acts. */
export const asSystem = async <T>(tx: Tx, work: () => Promise<T>): Promise<T> => {
  await sql`select set_config('app.roles', 'system', true)`.execute(tx.db);
  const value = await work(); // when it throws, the transaction is over and its settings with it
  await sql`select set_config('app.roles', ${tx.actor.roles.join(',')}, true)`.execute(tx.db);
  return value;
};

const removeContents = async (tx: Tx, table: Journalled, ids: readonly string[], expiry: Expiry) => {
  const j = tx.actor.jurisdictionId;
  const { rows } = await sql<{ id: string }>`
    select id from tenant.journal_entries where jurisdiction_id = ${j} and table_name = ${table}
      and row_id = any (${[...ids]}::uuid[]) order by seq`.execute(tx.db);
  await sql`insert into tenant.journal_expiries (jurisdiction_id, id, entry_id, rule, expired_on)
    select ${j}::integer, e.id, e.entry_id, ${expiry.rule}::text, ${expiry.on}::date
    from unnest(${rows.map(() => tx.act.newId())}::uuid[], ${rows.map(({ id }) => id)}::uuid[]) as e (id, entry_id)
  `.execute(tx.db);
  await sql`delete from tenant.journal_contents where jurisdiction_id = ${j}
    and entry_id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(tx.db);
};

/**
 * Deletes rows and all that the journal says of their contents; each deletion is an entry whose reason is the rule.
 *
 * @param ids rows that are there; none does nothing
 * @source engineering 6
 */
export const expireRows = async (
  tx: Tx,
  table: Journalled,
  ids: readonly string[],
  expiry: Expiry,
): Promise<void> => {
  if (ids.length === 0) return;
  const dated: Tx = { ...tx, act: { ...tx.act, reason: expiry.rule } };
  await asSystem(tx, async () => {
    for (const id of ids) {
      const removed = await deleteRow(dated, table, id);
      if (!removed.ok) throw new Error(`${table} ${id} was gone before it expired`);
    }
    await removeContents(dated, table, ids, expiry);
  });
};
