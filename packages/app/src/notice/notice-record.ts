// A notice with all that happened to it, and where it stands today.
import { noticeState, replyDueOn, type NoticeState } from '@luoshi/domain/notice/state';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import type { InterviewRow, NoticeRecord, NoticeReplyRow } from '@luoshi/store/queries/notice';
import type { Scene } from '../use-case/use-case.ts';

/** What a notice is judged by. */
export interface LoadedNotice {
  readonly row: NoticeRecord;
  /** Oldest first. */
  readonly replies: readonly NoticeReplyRow[];
  readonly interview: InterviewRow | null;
  readonly state: NoticeState;
  /** The day it was issued; null while it is a draft. */
  readonly issuedOn: CalendarDate | null;
  /** Last day for the reply; null when none is asked, or before it is issued. */
  readonly replyDueOn: CalendarDate | null;
}

const isRecorded = (interview: InterviewRow | null): boolean =>
  interview !== null &&
  interview.signed_by_interviewer_at !== null &&
  interview.signed_by_interviewee_at !== null;

/** Puts a notice together with its replies and its interview. */
export const loadedNotice = (
  scene: Scene,
  row: NoticeRecord,
  replies: readonly NoticeReplyRow[],
  interview: InterviewRow | null,
): LoadedNotice => {
  const { zone } = scene.context.clock;
  const issuedAt = row.issued_at ?? row.bulletin_published_at;
  const issuedOn = issuedAt === null ? null : dateIn(issuedAt, zone);
  const signedForOn = row.signed_for_at === null ? null : dateIn(row.signed_for_at, zone);
  const last = replies.at(-1);
  const asksReply = row.reply_days > 0 && issuedOn !== null;
  return {
    row,
    replies,
    interview,
    issuedOn,
    replyDueOn: asksReply
      ? replyDueOn({ issuedOn, signedForOn, days: row.reply_days }, scene.context.rules.holidays)
      : null,
    state: noticeState({
      kind: row.kind,
      isIssued: issuedAt !== null,
      isWithdrawn: row.withdrawn_at !== null || row.bulletin_withdrawn_at !== null,
      isSignedFor: row.signed_for_at !== null,
      replyDays: row.reply_days,
      lastReply: last === undefined ? undefined : last.decision,
      isDelisted: row.delisted_at !== null,
      isRecorded: isRecorded(interview),
    }),
  };
};
