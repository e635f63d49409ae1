// 督办通知: reminders, urgings, slips, listed supervision, interviews; the ladder's proposals; what units reply.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id, InstantText, Most } from '../value.ts';
import { LightShown } from './commitment.ts';

export const LadderStep = z.enum(['reminder', 'urging', 'slip', 'interview', 'circular', 'transfer']);
export type LadderStep = z.infer<typeof LadderStep>;
export const NoticeKind = z.enum([
  'reminder',
  'urging',
  'warning',
  'slip',
  'listed',
  'interview',
  'circular',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;
export const NoticeState = z.enum([
  'drafted',
  'to-sign-for',
  'to-reply',
  'replied',
  'settled',
  'listed',
  'delisted',
  'withdrawn',
]);
export type NoticeState = z.infer<typeof NoticeState>;
const Decider = z.enum(['office', 'leader', 'standing-committee']);
const ConditionCode = z.enum([
  'sign-for-late',
  'overdue',
  'unanswered',
  'not-reported',
  'light',
  'still',
  'still-unreported',
]);

/** A step the ladder proposes, with the condition that holds. */
export const StepProposal = z.object({
  commitmentId: Id,
  number: z.string().nullable(),
  title: z.string(),
  unitId: Id,
  unit: z.string(),
  leadLeader: z.string().nullable(),
  dueOn: DateText.nullable(),
  light: LightShown,
  step: LadderStep,
  condition: z.object({
    code: ConditionCode,
    light: z.enum(['slow', 'behind']).nullable(),
    days: z.number().int().nullable().describe('working days'),
  }),
  decides: Decider,
  produces: z.enum([
    'message',
    'reminder-letter',
    'supervision-slip',
    'listed-supervision',
    'interview-record',
    'circular',
    'responsibility-file',
  ]),
  replyDays: z.number().int().describe('working days; 0: no reply is asked'),
  source: z.string(),
});
export type StepProposal = z.infer<typeof StepProposal>;

/** 提请催办 of a unit. */
export const UrgingRequest = z.object({
  id: Id,
  version: z.number().int(),
  commitmentId: Id,
  number: z.string().nullable(),
  title: z.string(),
  unit: z.string(),
  aboutUnitId: Id,
  aboutUnit: z.string(),
  text: z.string(),
  askedAt: InstantText,
  replyDays: z.number().int().describe('working days an urging gives'),
});
export type UrgingRequest = z.infer<typeof UrgingRequest>;

export const NoticeReply = z.object({
  id: Id,
  text: z.string(),
  askedDueOn: DateText.nullable().describe('new date the unit asks for'),
  repliedBy: z.string().nullable(),
  repliedAt: InstantText,
  decision: z.enum(['accepted', 'returned']).nullable(),
  opinion: z.string().nullable(),
  decidedBy: z.string().nullable(),
  version: z.number().int(),
});
export type NoticeReply = z.infer<typeof NoticeReply>;

export const Interview = z.object({
  heldOn: DateText,
  place: z.string().nullable(),
  byPostId: Id,
  by: z.string().nullable(),
  withPostId: Id,
  with: z.string().nullable(),
  said: z.string(),
  promised: z.string(),
  promisedBy: DateText.nullable(),
  signedByInterviewerAt: InstantText.nullable(),
  signedByIntervieweeAt: InstantText.nullable(),
  version: z.number().int(),
});
export type Interview = z.infer<typeof Interview>;

export const Notice = z.object({
  id: Id,
  version: z.number().int(),
  kind: NoticeKind,
  state: NoticeState,
  unitId: Id,
  unit: z.string(),
  commitments: z.array(z.object({ id: Id, number: z.string().nullable(), title: z.string() })),
  matter: z.string(),
  basis: z.string(),
  requirement: z.string(),
  feedbackForm: z.string().nullable(),
  contact: z.string().nullable(),
  condition: ConditionCode.nullable().describe('of the ladder; null when no step was proposed'),
  decision: z.string().nullable(),
  decides: Decider,
  bulletinId: Id.nullable(),
  bulletinState: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: DateText.nullable(),
  replyDays: z.number().int(),
  replyDueOn: DateText.nullable(),
  lateDays: z.number().int().describe('working days the reply is, or was, late'),
  signedForAt: InstantText.nullable(),
  signedForBy: z.string().nullable(),
  replies: z.array(NoticeReply),
  interview: Interview.nullable(),
  delistCondition: z.string().nullable(),
  delistGrounds: z.string().nullable(),
  delistAskedAt: InstantText.nullable(),
  delistedAt: InstantText.nullable(),
  delistedBy: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  madeBy: z.string().nullable(),
  madeAt: InstantText,
});
export type Notice = z.infer<typeof Notice>;

const words = (most: number) => z.string().trim().min(1).max(most);
const basedOn = z.object({ basedOn: z.number().int().positive() });

export const NewNotice = z.object({
  kind: NoticeKind,
  unitId: Id,
  commitmentIds: z.array(Id).min(1).max(30),
  matter: words(1_000),
  basis: words(500),
  requirement: words(2_000),
  feedbackForm: words(200).nullable(),
  contact: words(100).nullable(),
  decision: words(300).nullable().describe('who decided, when and how, where a decision is needed'),
  delistCondition: words(500).nullable(),
  interview: z
    .object({
      heldOn: DateText,
      place: words(100).nullable(),
      byPostId: Id,
      withPostId: Id,
      said: words(4_000),
      promised: words(2_000),
      promisedBy: DateText.nullable(),
    })
    .nullable(),
  requestId: Id.nullable().describe('the 提请催办 it answers'),
});
export type NewNotice = z.infer<typeof NewNotice>;

const act = <const V extends `notice.${string}`, B extends z.ZodType>(
  name: string,
  verb: V,
  summary: string,
  body: B,
) => ({
  method: 'post' as const,
  path: `/notices/{id}/${name}` as const,
  verb,
  summary,
  since: '1' as const,
  params: byId,
  body,
  answer: Notice,
});

export const noticeRoutes = {
  readNotices: route({
    method: 'get',
    path: '/notices',
    verb: 'notice.read',
    summary: 'Proposals of the ladder, requests of units, notices the reader may see',
    since: '1',
    query: z.object({
      commitmentId: Id.optional(),
      most: Most.describe('proposals at most, the highest steps first; 200 when left out'),
    }),
    answer: z.object({
      proposals: z.array(StepProposal),
      proposed: z.number().int().describe('proposals there are, also those not sent'),
      requests: z.array(UrgingRequest),
      notices: z.array(Notice),
    }),
  }),
  readNotice: route({
    method: 'get',
    path: '/notices/{id}',
    verb: 'notice.read',
    summary: 'One notice',
    since: '1',
    params: byId,
    answer: Notice,
  }),
  makeNotice: route({
    method: 'post',
    path: '/notices',
    verb: 'notice.make',
    summary: 'Send a message, or draft the document of a formal notice',
    since: '1',
    body: NewNotice,
    answer: z.object({ id: Id, bulletinId: Id.nullable() }),
  }),
  dismissProposal: route({
    method: 'post',
    path: '/notices/dismissals',
    verb: 'notice.dismiss',
    summary: 'Let a proposed step rest, with a reason',
    since: '1',
    body: z.object({ commitmentId: Id, step: LadderStep, reason: words(500) }),
    answer: z.object({ id: Id, restsUntil: DateText }),
  }),
  signForNotice: route(act('signature', 'notice.sign-for', 'Sign for a notice for one’s unit', basedOn)),
  replyNotice: route(
    act(
      'replies',
      'notice.reply',
      'Reply to a notice for one’s unit',
      basedOn.extend({ text: words(4_000), askedDueOn: DateText.nullable() }),
    ),
  ),
  judgeReply: route({
    method: 'post',
    path: '/notice-replies/{id}/decision',
    verb: 'notice.judge-reply',
    summary: 'Accept a reply, or return it with what is missing',
    since: '1',
    params: byId,
    body: basedOn.extend({
      decision: z.enum(['accepted', 'returned']),
      opinion: z.string().trim().max(1_000).nullable(),
    }),
    answer: Notice,
  }),
  withdrawNotice: route(
    act(
      'withdrawal',
      'notice.withdraw',
      'Take a notice back, with a reason',
      basedOn.extend({ reason: words(500) }),
    ),
  ),
  askDelisting: route(
    act(
      'delisting-request',
      'notice.ask-delisting',
      'Say to the leader that the conditions are reached',
      basedOn.extend({ grounds: words(1_000) }),
    ),
  ),
  delistNotice: route(
    act(
      'delisting',
      'notice.delist',
      'End a listed supervision, or let it stay',
      basedOn.extend({ decision: z.enum(['delisted', 'stays']) }),
    ),
  ),
  signInterview: route(
    act(
      'interview-signature',
      'notice.sign-interview',
      'Sign the record of an interview for one’s side; `basedOn` is the record’s',
      basedOn,
    ),
  ),
  askUrging: route({
    method: 'post',
    path: '/urging-requests',
    verb: 'notice.ask-urging',
    summary: 'Ask the office to press another unit about a commitment of one’s own',
    since: '1',
    body: z.object({ commitmentId: Id, aboutUnitId: Id, text: words(500) }),
    answer: z.object({ id: Id }),
  }),
  dismissUrging: route({
    method: 'post',
    path: '/urging-requests/{id}/dismissal',
    verb: 'notice.dismiss-urging',
    summary: 'Dismiss a request to press a unit, with a reason',
    since: '1',
    params: byId,
    body: basedOn.extend({ opinion: words(500) }),
    answer: z.object({ id: Id }),
  }),
};
