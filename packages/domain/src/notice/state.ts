// Where a notice stands. Nothing of it is stored: it follows from what happened.
import type { CalendarDate } from '../period/calendar-date.ts';
import { addWorkingDays, type Holidays } from '../period/working-days.ts';
import type { NoticeKind } from './kind.ts';

/** 待签发 · 待签收 · 待答复 · 已答复待审 · 已了结 · 挂牌中 · 已摘牌 · 已撤回. */
export const noticeStates = [
  'drafted',
  'to-sign-for',
  'to-reply',
  'replied',
  'settled',
  'listed',
  'delisted',
  'withdrawn',
] as const;

/** One of {@link noticeStates}. */
export type NoticeState = (typeof noticeStates)[number];

/** What happened to a notice. */
export interface NoticeFacts {
  readonly kind: NoticeKind;
  readonly isIssued: boolean;
  readonly isWithdrawn: boolean;
  readonly isSignedFor: boolean;
  /** 0: no reply is asked. */
  readonly replyDays: number;
  /** Decision on the last reply; null: not decided; undefined: no reply. */
  readonly lastReply: 'accepted' | 'returned' | null | undefined;
  readonly isDelisted: boolean;
  /** Both have signed the record of the interview. */
  readonly isRecorded: boolean;
}

const afterReply = ({ kind, lastReply, isDelisted }: NoticeFacts): NoticeState => {
  if (kind === 'listed') return isDelisted ? 'delisted' : 'listed';
  return lastReply === 'accepted' ? 'settled' : 'replied';
};

/**
 * State of a notice. A message that asks no reply is settled when it is sent, an interview when both have signed;
 * a returned reply is awaited again.
 */
export const noticeState = (facts: NoticeFacts): NoticeState => {
  if (facts.isWithdrawn) return 'withdrawn';
  if (!facts.isIssued) return 'drafted';
  if (facts.kind === 'interview') return facts.isRecorded ? 'settled' : 'to-reply';
  if (facts.replyDays === 0) return 'settled';
  if (facts.isDelisted) return 'delisted';
  if (facts.lastReply === undefined || facts.lastReply === 'returned') {
    return facts.isSignedFor ? 'to-reply' : 'to-sign-for';
  }
  return facts.kind === 'listed' && facts.lastReply === null ? 'replied' : afterReply(facts);
};

/** Days of a notice that its clock turns on. */
export interface ReplyClock {
  readonly issuedOn: CalendarDate;
  readonly signedForOn: CalendarDate | null;
  readonly days: number;
}

/**
 * Last day for the reply: counted from signing for it, or from the next working day when that was let pass.
 *
 * @source practice 27
 */
export const replyDueOn = ({ issuedOn, signedForOn, days }: ReplyClock, holidays: Holidays): CalendarDate => {
  const latest = addWorkingDays(issuedOn, 1, holidays);
  const from = signedForOn === null || signedForOn > latest ? latest : signedForOn;
  return addWorkingDays(from, days, holidays);
};
