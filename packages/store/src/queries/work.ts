// What waits for somebody besides commitments: consents, replies to bulletins, and who people wait for.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';

/** Unanswered replies of bulletins being consulted that the actor may see, with the bulletin's title. */
export const listOpenReplies = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.bulletin_replies as reply')
    .innerJoin('tenant.bulletins as bulletin', (join) =>
      join
        .onRef('bulletin.jurisdiction_id', '=', 'reply.jurisdiction_id')
        .onRef('bulletin.id', '=', 'reply.bulletin_id'),
    )
    .innerJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'reply.jurisdiction_id').onRef('unit.id', '=', 'reply.unit_id'),
    )
    .select([
      'reply.id',
      'reply.unit_id',
      'unit.name as unit_name',
      'bulletin.id as bulletin_id',
      'bulletin.title',
      'bulletin.period',
      'bulletin.replies_due_on',
      'bulletin.version',
    ])
    .where('reply.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('reply.answer', 'is', null)
    .where('bulletin.state', '=', 'consulting')
    .orderBy('reply.id')
    .execute();

/** One element of {@link listOpenReplies}. */
export type OpenReply = Awaited<ReturnType<typeof listOpenReplies>>[number];

/** Names of the units that act for the county: the delivery office and the leadership. */
export const findCountyBodies = async (
  tx: Tx,
): Promise<{ readonly office: string | null; readonly leadership: string | null }> => {
  const { rows } = await sql<{ kind: string; name: string }>`
    select distinct on (kind) kind, name from tenant.units
    where jurisdiction_id = ${tx.actor.jurisdictionId} and kind in ('office', 'leadership')
    order by kind, ordinal, name`.execute(tx.db);
  const nameOf = (kind: string) => rows.find((row) => row.kind === kind)?.name ?? null;
  return { office: nameOf('office'), leadership: nameOf('leadership') };
};
