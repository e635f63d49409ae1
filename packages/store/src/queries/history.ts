// 办理记录 of one thing: the acts that touched any of its rows, each once.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';

/** One act: when by the server's clock, what, who as which post, why. */
export interface HistoryLine {
  readonly at: string;
  readonly verb: string;
  readonly person: string | null;
  readonly post: string | null;
  readonly reason: string | null;
}

/** Tables whose rows a commitment's history is made of; the journal's index begins with them. */
const tables = [
  'commitments',
  'nodes',
  'plan_points',
  'reports',
  'checks',
  'objections',
  'closures',
  'assignment_returns',
  'reopenings',
  'letter_changes',
  'commitment_sources',
];

/** Acts on these rows of a commitment, newest first; an act that touched several of them stands once. */
export const listHistory = async (tx: Tx, rowIds: readonly string[]): Promise<readonly HistoryLine[]> => {
  const { rows } = await sql<HistoryLine>`
    select entry.at, entry.verb, person.name as person, post.title as post, entry.reason
    from tenant.journal_entries entry
    left join tenant.people person on person.jurisdiction_id = entry.jurisdiction_id and person.id = entry.person_id
    left join tenant.posts post on post.jurisdiction_id = entry.jurisdiction_id and post.id = entry.post_id
    where entry.jurisdiction_id = ${tx.actor.jurisdictionId}
      and entry.table_name = any (${tables}::text[]) and entry.row_id = any (${[...rowIds]}::uuid[])
    group by entry.at, entry.verb, person.name, post.title, entry.reason
    order by max(entry.seq) desc`.execute(tx.db);
  return rows;
};
