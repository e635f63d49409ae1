// Posts as an answer names them: 姓名 职务, and the unit of a post.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';

/** `姓名 职务` of each post, by id; ids not found are left out. */
export const listPostNames = async (
  tx: Tx,
  postIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(postIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('tenant.posts as post')
    .innerJoin('tenant.people as person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'post.jurisdiction_id')
        .onRef('person.id', '=', 'post.person_id'),
    )
    .select(['post.id', 'post.title', 'person.name'])
    .where('post.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('post.id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, `${row.name} ${row.title}`]));
};

/** The unit a post belongs to, or null. */
export const findUnitOfPost = async (tx: Tx, postId: string | null): Promise<string | null> => {
  if (postId === null) return null;
  const row = await tx.db
    .selectFrom('tenant.posts')
    .select('unit_id')
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', postId)
    .executeTakeFirst();
  return row?.unit_id ?? null;
};
