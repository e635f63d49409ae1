// Notices with their document's number and date, replies, interviews, what the office decided, what units asked.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Interviews, LadderDecisions, NoticeReplies, UrgingRequests } from '../schema.gen.ts';

/** A reply's own row. */
export type NoticeReplyRow = Selectable<NoticeReplies>;
/** An interview's own row. */
export type InterviewRow = Selectable<Interviews>;
/** A decision about a proposed step. */
export type LadderDecisionRow = Selectable<LadderDecisions>;
/** A request to press a unit. */
export type UrgingRequestRow = Selectable<UrgingRequests>;

/** Notices with unit and document, newest first; a document not to be seen shows as none. */
export const listNotices = (tx: Tx, id: string | null = null) =>
  tx.db
    .selectFrom('tenant.notices as notice')
    .innerJoin('tenant.units as unit', (join) =>
      join
        .onRef('unit.jurisdiction_id', '=', 'notice.jurisdiction_id')
        .onRef('unit.id', '=', 'notice.unit_id'),
    )
    .leftJoin('tenant.bulletins as bulletin', (join) =>
      join
        .onRef('bulletin.jurisdiction_id', '=', 'notice.jurisdiction_id')
        .onRef('bulletin.id', '=', 'notice.bulletin_id'),
    )
    .selectAll('notice')
    .select([
      'unit.name as unit_name',
      'unit.short_name as unit_short_name',
      'bulletin.number',
      'bulletin.state as bulletin_state',
      'bulletin.published_at as bulletin_published_at',
      'bulletin.withdrawn_at as bulletin_withdrawn_at',
    ])
    .where('notice.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where((eb) => (id === null ? eb.val(true) : eb('notice.id', '=', id)))
    .orderBy('notice.made_at', 'desc')
    .orderBy('notice.id', 'desc')
    .execute();

/** Matters of 通报 that no circular has taken up, oldest first, with their unit. */
export const listMattersToCirculate = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.notices as notice')
    .innerJoin('tenant.units as unit', (join) =>
      join
        .onRef('unit.jurisdiction_id', '=', 'notice.jurisdiction_id')
        .onRef('unit.id', '=', 'notice.unit_id'),
    )
    .selectAll('notice')
    .select('unit.name as unit_name')
    .where('notice.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('notice.kind', '=', 'circular')
    .where('notice.bulletin_id', 'is', null)
    .where('notice.issued_at', 'is', null)
    .where('notice.withdrawn_at', 'is', null)
    .orderBy('notice.made_at')
    .orderBy('notice.id')
    .execute();

/** One element of {@link listNotices}. */
export type NoticeRecord = Awaited<ReturnType<typeof listNotices>>[number];

/** Holds a notice until the transaction ends: acts on it follow each other. */
export const lockNotice = async (tx: Tx, id: string): Promise<void> => {
  await tx.db
    .selectFrom('tenant.notices')
    .select('id')
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
};

/** Replies to some notices, oldest first. */
export const listNoticeReplies = (tx: Tx, noticeIds: readonly string[]): Promise<NoticeReplyRow[]> =>
  tx.db
    .selectFrom('tenant.notice_replies')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('notice_id', '=', sql<string>`any (${[...noticeIds]}::uuid[])`)
    .orderBy('replied_at')
    .orderBy('id')
    .execute();

/** @returns the reply, or null */
export const findNoticeReply = async (tx: Tx, id: string): Promise<NoticeReplyRow | null> =>
  (await tx.db
    .selectFrom('tenant.notice_replies')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Records of interviews of some notices. */
export const listInterviews = (tx: Tx, noticeIds: readonly string[]): Promise<InterviewRow[]> =>
  tx.db
    .selectFrom('tenant.interviews')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('notice_id', '=', sql<string>`any (${[...noticeIds]}::uuid[])`)
    .execute();

/** Everything the office decided about proposed steps, oldest first. */
export const listLadderDecisions = (tx: Tx): Promise<LadderDecisionRow[]> =>
  tx.db
    .selectFrom('tenant.ladder_decisions')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('decided_at')
    .orderBy('id')
    .execute();

/** Requests of units to press another that nobody has decided. */
export const listUrgingRequests = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.urging_requests as request')
    .innerJoin('tenant.commitments as commitment', (join) =>
      join
        .onRef('commitment.jurisdiction_id', '=', 'request.jurisdiction_id')
        .onRef('commitment.id', '=', 'request.commitment_id'),
    )
    .selectAll('request')
    .select(['commitment.title', 'commitment.number'])
    .where('request.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('request.decision', 'is', null)
    .orderBy('request.asked_at')
    .execute();

/** One element of {@link listUrgingRequests}. */
export type UrgingRequestRecord = Awaited<ReturnType<typeof listUrgingRequests>>[number];

/** @returns the request, or null */
export const findUrgingRequest = async (tx: Tx, id: string): Promise<UrgingRequestRow | null> =>
  (await tx.db
    .selectFrom('tenant.urging_requests')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Commitments for which an obstacle was raised in time and is recognised, or waits for the office. */
export const listExcused = async (tx: Tx): Promise<ReadonlySet<string>> => {
  const rows = await tx.db
    .selectFrom('tenant.obstacles')
    .select('commitment_id')
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('in_time', '=', true)
    .where('state', 'in', ['raised', 'recognised', 'given-back'])
    .execute();
  return new Set(rows.map((row) => row.commitment_id));
};
