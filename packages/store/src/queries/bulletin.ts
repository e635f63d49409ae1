// Bulletins and the replies of the units they name. Row-level security shows an unissued one to the office,
// to those who cover its unit, and to the units that were asked.
import type { Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { BulletinReplies, Bulletins } from '../schema.gen.ts';

/** A bulletin's own row. */
export type BulletinRow = Selectable<Bulletins>;
/** A reply's own row. */
export type BulletinReplyRow = Selectable<BulletinReplies>;

/** A bulletin of a list: its row without what it says. */
export type ListedBulletin = Omit<BulletinRow, 'content' | 'scope_unit_ids' | 'addressees'>;

const listed = [
  'jurisdiction_id',
  'id',
  'kind',
  'title',
  'period',
  'unit_id',
  'issuer',
  'state',
  'secrecy',
  'through',
  'approval_basis',
  'as_of',
  'frozen_at',
  'replies_due_on',
  'reviewed_by_post_id',
  'signed_by_post_id',
  'signed_at',
  'number',
  'issued_on',
  'published_at',
  'public_at',
  'subject_type',
  'subject_id',
  'scope',
  'withdrawn_at',
  'withdrawn_reason',
  'withdrawn_by_post_id',
  'archived_at',
  'archived_by_post_id',
  'version',
] as const satisfies readonly (keyof ListedBulletin)[];

/** Bulletins the actor may see, newest first. */
export const listBulletins = (tx: Tx): Promise<ListedBulletin[]> =>
  tx.db
    .selectFrom('tenant.bulletins')
    .select(listed)
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('as_of', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** @returns the bulletin with the breakdown it is of, or null when not there or not to be seen */
export const findBulletin = async (tx: Tx, id: string) =>
  (await tx.db
    .selectFrom('tenant.bulletins as row')
    .leftJoin('tenant.breakdowns as breakdown', (join) =>
      join
        .onRef('breakdown.jurisdiction_id', '=', 'row.jurisdiction_id')
        .onRef('breakdown.bulletin_id', '=', 'row.id'),
    )
    .selectAll('row')
    .select('breakdown.id as breakdown_id')
    .where('row.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('row.id', '=', id)
    .executeTakeFirst()) ?? null;

/** What {@link findBulletin} finds. */
export type BulletinRecord = NonNullable<Awaited<ReturnType<typeof findBulletin>>>;

/** Replies the actor may see, with the unit's name, in the order of units. */
export const listReplies = (tx: Tx, bulletinId: string) =>
  tx.db
    .selectFrom('tenant.bulletin_replies as row')
    .innerJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'row.jurisdiction_id').onRef('unit.id', '=', 'row.unit_id'),
    )
    .selectAll('row')
    .select('unit.name as unit_name')
    .where('row.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('row.bulletin_id', '=', bulletinId)
    .orderBy('unit.ordinal')
    .orderBy('unit.name')
    .execute();

/** One element of {@link listReplies}. */
export type BulletinReplyRecord = Awaited<ReturnType<typeof listReplies>>[number];

/** @returns a reply, or null when it is not there or not to be seen */
export const findReply = async (tx: Tx, id: string): Promise<BulletinReplyRow | null> =>
  (await tx.db
    .selectFrom('tenant.bulletin_replies')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Units a bulletin can name: those that report, in their order. */
export const listNamableUnits = (tx: Tx): Promise<{ id: string; name: string; kind: string }[]> =>
  tx.db
    .selectFrom('tenant.units')
    .select(['id', 'name', 'kind'])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('kind', 'in', ['township', 'department', 'resident', 'enterprise'])
    .orderBy('ordinal')
    .orderBy('name')
    .execute();

/** The unit of the actor's post with its name; null for an actor without a post. */
export const findActingUnit = async (tx: Tx): Promise<{ id: string; name: string } | null> =>
  (await tx.db
    .selectFrom('tenant.posts as post')
    .innerJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'post.jurisdiction_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .select(['unit.id', 'unit.name'])
    .where('post.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('post.id', '=', tx.actor.postId)
    .executeTakeFirst()) ?? null;

/** Ids of the commitments on the dispatch list on a day. */
export const listDispatched = async (tx: Tx, on: string): Promise<readonly string[]> =>
  (
    await tx.db
      .selectFrom('tenant.dispatch_list_entries')
      .select('commitment_id')
      .distinct()
      .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
      .where('from_on', '<=', on)
      .where('to_on', '>=', on)
      .execute()
  ).map((row) => row.commitment_id);

/** Units by their ids with their names, in their order. */
export const listUnitNames = async (
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> =>
  ids.length === 0
    ? []
    : tx.db
        .selectFrom('tenant.units')
        .select(['id', 'name'])
        .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
        .where('id', 'in', [...ids])
        .orderBy('ordinal')
        .orderBy('name')
        .execute();

/** @returns the name of a unit, or null */
export const findUnitName = async (tx: Tx, id: string): Promise<string | null> =>
  (
    await tx.db
      .selectFrom('tenant.units')
      .select('name')
      .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
      .where('id', '=', id)
      .executeTakeFirst()
  )?.name ?? null;
