// People by themselves; what they may do hangs on their posts.
import type { Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { People } from '../schema.gen.ts';

/** A person's own row. */
export type PersonRow = Selectable<People>;

/** @returns the person, or null */
export const findPerson = async (tx: Tx, id: string): Promise<PersonRow | null> =>
  (await tx.db
    .selectFrom('tenant.people')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;
