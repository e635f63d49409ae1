// Whom to ring about a report that is missing.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';

/** A person with a telephone number, if one is kept. */
export interface Contact {
  readonly name: string;
  readonly phone: string | null;
}

/** The holder of a post when it is of the office, else the first holder of a post of the office; null without one. */
export const findContact = async (tx: Tx, postId: string | null, on: string): Promise<Contact | null> =>
  (await tx.db
    .selectFrom('tenant.posts as post')
    .innerJoin('tenant.people as person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'post.jurisdiction_id')
        .onRef('person.id', '=', 'post.person_id'),
    )
    .select(['person.name', 'person.phone'])
    .where('post.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where(sql<boolean>`'office' = any (post.roles)`)
    .where('post.from_on', '<=', on)
    .where((eb) => eb.or([eb('post.to_on', 'is', null), eb('post.to_on', '>=', on)]))
    .orderBy(sql`post.id = ${postId}::uuid`, 'desc')
    .orderBy('post.rank')
    .orderBy('post.id')
    .executeTakeFirst()) ?? null;
