// 办理记录 as a list: entries, never contents.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';

/** Which entries; null leaves a condition out. */
export interface JournalFilter {
  readonly table: string | null;
  readonly rowId: string | null;
  /** Only entries with a lower number. */
  readonly before: number | null;
}

/** Tables whose rows others do not read before they are published: neither do they read why one was written. */
const own = ['reports', 'files', 'bulletins', 'bulletin_replies'] as const;

const rowIsRead = sql.join(
  own.map(
    (table) => sql`entry.table_name = ${table} and exists (select from ${sql.table(`tenant.${table}`)} as own
      where own.jurisdiction_id = entry.jurisdiction_id and own.id = entry.row_id)`,
  ),
  sql` or `,
);

const reason = sql<string | null>`case when entry.reason is null or catalogue.has_role('auditor')
  or entry.table_name <> all (${[...own]}::text[]) or ${rowIsRead} then entry.reason end`;

/** One page of entries, newest first, with who acted as which post; a reason only of rows the actor reads. */
export const listEntries = (tx: Tx, filter: JournalFilter, size: number) => {
  let query = tx.db
    .selectFrom('tenant.journal_entries as entry')
    .leftJoin('tenant.people as person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'entry.jurisdiction_id')
        .onRef('person.id', '=', 'entry.person_id'),
    )
    .leftJoin('tenant.posts as post', (join) =>
      join.onRef('post.jurisdiction_id', '=', 'entry.jurisdiction_id').onRef('post.id', '=', 'entry.post_id'),
    )
    .select([
      'entry.id',
      sql<number>`entry.seq`.as('seq'),
      'entry.at',
      'person.name as person',
      'post.title as post',
      'entry.roles',
      'entry.verb',
      'entry.act',
      'entry.table_name as table',
      'entry.row_id as rowId',
      'entry.version',
      reason.as('reason'),
    ])
    .where('entry.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('entry.seq', 'desc')
    .limit(size);
  if (filter.table !== null) query = query.where('entry.table_name', '=', filter.table);
  if (filter.rowId !== null) query = query.where('entry.row_id', '=', filter.rowId);
  if (filter.before !== null) query = query.where('entry.seq', '<', filter.before);
  return query.execute();
};
