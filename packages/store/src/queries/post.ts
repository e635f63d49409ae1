// Posts held on a day: for a session, for lists, for names at an act.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';

/** A post with its unit. */
export interface HeldPost {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly string[];
}

/** Posts held on a day, with unit and person. */
const heldOn = (tx: Tx, on: string) =>
  tx.db
    .selectFrom('tenant.posts as post')
    .innerJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'post.jurisdiction_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .innerJoin('tenant.people as person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'post.jurisdiction_id')
        .onRef('person.id', '=', 'post.person_id'),
    )
    .where('post.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('post.from_on', '<=', on)
    .where((eb) => eb.or([eb('post.to_on', 'is', null), eb('post.to_on', '>=', on)]));

/** Posts a person holds on a day, highest rank first. */
export const listPostsHeld = (tx: Tx, personId: string, on: string): Promise<HeldPost[]> =>
  heldOn(tx, on)
    .select([
      'post.id',
      'post.person_id as personId',
      'person.name as personName',
      'post.title',
      'post.unit_id as unitId',
      'unit.name as unitName',
      'post.roles',
    ])
    .where('post.person_id', '=', personId)
    .orderBy('post.rank')
    .orderBy('post.id')
    .execute();

/** Ids of a unit and all units below it; of every unit when `all`. */
export const listUnitsCovered = async (tx: Tx, unitId: string, all: boolean): Promise<string[]> => {
  const j = tx.actor.jurisdictionId;
  const { rows } = all
    ? await sql<{ id: string }>`select id from tenant.units where jurisdiction_id = ${j}`.execute(tx.db)
    : await sql<{ id: string }>`with recursive below as (
        select id from tenant.units where jurisdiction_id = ${j} and id = ${unitId}
        union all
        select u.id from tenant.units u join below b on u.parent_id = b.id where u.jurisdiction_id = ${j}
      ) select id from below`.execute(tx.db);
  return rows.map((row) => row.id);
};

/** Every post held on a day, with who holds it and what it answers for; units in their order, highest rank first. */
export const listPosts = (tx: Tx, on: string) =>
  heldOn(tx, on)
    .selectAll('post')
    .select(['person.name as person_name', 'person.phone', 'unit.name as unit_name'])
    .orderBy('unit.ordinal')
    .orderBy('unit.name')
    .orderBy('post.rank')
    .orderBy('post.id')
    .execute();

/** One element of {@link listPosts}. */
export type PostRecord = Awaited<ReturnType<typeof listPosts>>[number];
