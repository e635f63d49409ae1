// A notice as lists and pages show it.
import { listPostNames } from '@luoshi/store/queries/post-name';
import { dateIn } from '@luoshi/domain/period/instant';
import { workingDaysBetween } from '@luoshi/domain/period/working-days';
import { listCommitmentsById } from '@luoshi/store/queries/commitment';
import { ruleOf } from '../rules/notice-rules.ts';
import type { Scene } from '../use-case/use-case.ts';
import type { LoadedNotice } from './notice-record.ts';

/** Names of everything some notices speak of. */
export interface NoticeNames {
  readonly posts: ReadonlyMap<string, string>;
  readonly commitments: ReadonlyMap<string, { readonly number: string | null; readonly title: string }>;
}

/** Reads the names. */
export const noticeNames = async (scene: Scene, notices: readonly LoadedNotice[]): Promise<NoticeNames> => {
  const posts = notices.flatMap(({ row, replies, interview }) => [
    row.made_by_post_id,
    row.signed_for_by_post_id,
    row.delisted_by_post_id,
    interview?.by_post_id ?? null,
    interview?.with_post_id ?? null,
    ...replies.flatMap((reply) => [reply.replied_by_post_id, reply.decided_by_post_id]),
  ]);
  const commitments = await listCommitmentsById(scene, [
    ...new Set(notices.flatMap(({ row }) => row.commitment_ids)),
  ]);
  return {
    posts: await listPostNames(scene, posts),
    commitments: new Map(commitments.map(({ id, number, title }) => [id, { number, title }])),
  };
};

/** Working days the last reply, or a reply still awaited, is late; 0 in time. */
const lateDays = (scene: Scene, { row, replies, replyDueOn, state }: LoadedNotice): number => {
  if (replyDueOn === null || row.kind === 'interview') return 0;
  const { zone } = scene.context.clock;
  const isAwaited = state === 'to-sign-for' || state === 'to-reply';
  const first = replies[0];
  const until = isAwaited || first === undefined ? scene.today : dateIn(first.replied_at, zone);
  return isAwaited || first !== undefined
    ? workingDaysBetween(replyDueOn, until, scene.context.rules.holidays)
    : 0;
};

const nameIn = (names: NoticeNames, id: string | null): string | null =>
  id === null ? null : (names.posts.get(id) ?? null);

const replyShown = (reply: LoadedNotice['replies'][number], names: NoticeNames) => ({
  id: reply.id,
  text: reply.text,
  askedDueOn: reply.asked_due_on,
  repliedBy: nameIn(names, reply.replied_by_post_id),
  repliedAt: reply.replied_at,
  decision: reply.decision,
  opinion: reply.opinion,
  decidedBy: nameIn(names, reply.decided_by_post_id),
  version: reply.version,
});

const interviewShown = (interview: NonNullable<LoadedNotice['interview']>, names: NoticeNames) => ({
  heldOn: interview.held_on,
  place: interview.place,
  byPostId: interview.by_post_id,
  by: nameIn(names, interview.by_post_id),
  withPostId: interview.with_post_id,
  with: nameIn(names, interview.with_post_id),
  said: interview.said,
  promised: interview.promised,
  promisedBy: interview.promised_by,
  signedByInterviewerAt: interview.signed_by_interviewer_at,
  signedByIntervieweeAt: interview.signed_by_interviewee_at,
  version: interview.version,
});

const commitmentsShown = ({ row }: LoadedNotice, names: NoticeNames) =>
  row.commitment_ids.flatMap((id) => {
    const found = names.commitments.get(id);
    return found === undefined ? [] : [{ id, ...found }];
  });

/** One notice. */
export const noticeShown = (scene: Scene, notice: LoadedNotice, names: NoticeNames) => {
  const { row, replies, interview } = notice;
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    state: notice.state,
    unitId: row.unit_id,
    unit: row.unit_name,
    commitments: commitmentsShown(notice, names),
    matter: row.matter,
    basis: row.basis,
    requirement: row.requirement,
    feedbackForm: row.feedback_form,
    contact: row.contact,
    condition: row.condition_code,
    decision: row.decision,
    decides: ruleOf(scene.context.rules.notices, row.kind).decides,
    bulletinId: row.bulletin_id,
    bulletinState: row.bulletin_state,
    number: row.number,
    issuedOn: notice.issuedOn,
    replyDays: row.reply_days,
    replyDueOn: notice.replyDueOn,
    lateDays: lateDays(scene, notice),
    signedForAt: row.signed_for_at,
    signedForBy: nameIn(names, row.signed_for_by_post_id),
    replies: replies.map((reply) => replyShown(reply, names)),
    interview: interview === null ? null : interviewShown(interview, names),
    delistCondition: row.delist_condition,
    delistGrounds: row.delist_grounds,
    delistAskedAt: row.delist_asked_at,
    delistedAt: row.delisted_at,
    delistedBy: nameIn(names, row.delisted_by_post_id),
    withdrawnReason: row.withdrawn_reason,
    madeBy: nameIn(names, row.made_by_post_id),
    madeAt: row.made_at,
  };
};
