// 督办事项: lists, one with all that hangs on it, and the acts of its lead unit and its leader.
import { sourceTypes } from '@luoshi/domain/commitment/source';
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, DecimalText, Id, InstantText, Most, PeriodText, Seen } from '../value.ts';
import { Cadence, CommitmentKind, PlannedNode, PlannedPoint, Source, TargetOp } from './breakdown.ts';
import { CheckRecord } from './check.ts';
import { ExtensionRecord } from './extension.ts';
import { OutcomeOn } from './meeting-outcome.ts';
import { ObstacleRecord } from './obstacle.ts';
import { ReportRecord } from './report.ts';
import { turnOffers, Turns } from './turn.ts';

export const CommitmentState = z.enum(['proposed', 'assigned', 'underway', 'closing', 'closed', 'withdrawn']);
export const Light = z.enum(['normal', 'slow', 'behind']);
export const FigureStatus = z.enum(['none', 'unchecked', 'desk', 'sampled', 'full', 'source-data']);

/** A light with the words beside it and the rule that decided; `light.why.<code>` is its text. */
export const LightShown = z.object({
  light: Light.nullable().describe('null: none may be shown'),
  marks: z
    .array(z.string())
    .describe(
      'states beside the light: no-plan, not-started, to-sign, not-reported, returned, closing, done, done-late …',
    ),
  why: z.object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  }),
  asOf: DateText,
  blocked: z
    .object({ by: z.string().nullable(), day: z.number().int(), inTime: z.boolean() })
    .nullable()
    .describe(
      '受阻·等谁·第几天: who must act, the how manieth day, and whether it was reported in time, which excuses the unit; null while nothing recognised blocks it',
    ),
});
export type LightShown = z.infer<typeof LightShown>;

/** The value that counts: what is done against what is due by now. */
export const Progress = z.object({
  value: DecimalText.nullable().describe('null: nothing reported, which is not zero'),
  target: DecimalText.nullable(),
  unit: z.string().nullable(),
  op: TargetOp.nullable(),
  dueNow: DecimalText.nullable().describe('what is due by now; for nodes their number'),
  percent: DecimalText.nullable().describe('done ÷ target in %, one place'),
  duePercent: DecimalText.nullable(),
  nodesDone: z.number().int(),
  nodes: z.number().int(),
  period: PeriodText.nullable(),
  asOf: DateText.nullable(),
  status: FigureStatus,
  reported: z.boolean(),
  checked: z.boolean(),
});
export type Progress = z.infer<typeof Progress>;

export const CommitmentLine = z.object({
  id: Id,
  number: z.string().nullable(),
  kind: CommitmentKind,
  title: z.string(),
  state: CommitmentState,
  indicator: z.string().nullable(),
  leadLeader: z.string().nullable(),
  leadUnitId: Id.nullable(),
  leadUnit: z.string().nullable(),
  handler: z.string().nullable(),
  dueOn: DateText.nullable(),
  overdueDays: z.number().int().describe('calendar days past the final due date, 0 when not'),
  cadence: Cadence,
  light: LightShown,
  progress: Progress,
  closedAt: InstantText.nullable(),
  isWorkSecret: z.boolean().describe('工作秘密, as the document it comes from'),
  version: z.number().int(),
});
export type CommitmentLine = z.infer<typeof CommitmentLine>;

/** How many commitments are in each light and state; they add up to `all`. */
export const LightCounts = z.object({
  all: z.number().int(),
  normal: z.number().int(),
  slow: z.number().int(),
  behind: z.number().int(),
  noPlan: z.number().int(),
  notStarted: z.number().int().describe('waiting for signature, or nothing due yet'),
  notReported: z.number().int(),
  rated: z.number().int().describe('growth and rank targets, judged by their own words'),
  done: z.number().int(),
});
export type LightCounts = z.infer<typeof LightCounts>;

export const CommitmentNode = PlannedNode.extend({
  id: Id,
  givenDueOn: DateText.describe('as the plan was filed, before obstacles and extensions'),
  heldDays: z.number().int().describe('working days by which recognised obstacles moved it'),
  doneOn: DateText.nullable(),
  doneNote: z.string().nullable(),
  checkedOn: DateText.nullable(),
  overdueDays: z.number().int().describe('working days'),
  version: z.number().int(),
});
export type CommitmentNode = z.infer<typeof CommitmentNode>;

export const Closure = z.object({
  id: Id,
  requestedBy: z.string().nullable(),
  requestedAt: InstantText,
  note: z.string().nullable(),
  decision: z.enum(['closed', 'returned']).nullable(),
  opinion: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: InstantText.nullable(),
  version: z.number().int(),
});
export type Closure = z.infer<typeof Closure>;

/** What a commitment stands on besides sentences of documents: the words as they were given. */
export const GivenSource = z.object({
  id: Id,
  type: z.enum(sourceTypes),
  subjectId: Id.nullable().describe('the instruction, meeting, notice or finding'),
  title: z.string(),
  text: z.string().describe('verbatim'),
  on: DateText,
  by: z.string().nullable(),
});
export type GivenSource = z.infer<typeof GivenSource>;

/** One line of the history, from the journal. */
export const HistoryLine = z.object({
  at: InstantText,
  verb: z.string(),
  person: z.string().nullable(),
  post: z.string().nullable(),
  reason: z.string().nullable(),
});
export type HistoryLine = z.infer<typeof HistoryLine>;

/** What the signed-in person may do here now; a button stands only for these. */
export const Offer = z.enum([
  'sign-for',
  'plan',
  'report',
  'sign',
  'review',
  'return',
  'check',
  'object',
  'decide',
  'request-closure',
  'close',
  'raise-obstacle',
  'ask-extension',
  'decide-extension',
  ...turnOffers,
]);

export const CommitmentPage = CommitmentLine.extend({
  givenBy: z.string().nullable(),
  supportUnits: z.array(z.string()),
  startsOn: DateText.nullable(),
  letterDueOn: DateText.nullable(),
  givenDueOn: DateText.nullable().describe('due date as first given, before extensions and obstacles'),
  obstacles: z.array(ObstacleRecord).describe('newest first'),
  extensions: z.array(ExtensionRecord).describe('newest first'),
  aheadOfLetterDays: z
    .number()
    .int()
    .describe(
      'calendar days it is due before the signed letter says, its own or that of its indicator and unit; 0 when not',
    ),
  checkNeeded: z.boolean(),
  planKind: z.enum(['points', 'linear', 'nodes', 'growth', 'rank', 'none']),
  planDueOn: DateText.nullable(),
  signForDueOn: DateText.nullable(),
  signedForAt: InstantText.nullable(),
  signedForBy: z.string().nullable(),
  completedOn: DateText.nullable(),
  sources: z.array(Source),
  givenSources: z.array(GivenSource),
  meetingOutcomes: z.array(OutcomeOn).describe('recorded on it at dispatch meetings, newest first'),
  nodes: z.array(CommitmentNode),
  points: z.array(PlannedPoint),
  trajectory: z.object({
    drawn: z.enum(['steps', 'straight']),
    corners: z.array(z.object({ on: DateText, planned: DecimalText })),
  }),
  actual: z
    .array(z.object({ on: DateText, value: DecimalText, status: FigureStatus }))
    .describe('values that counted, by end of period'),
  reports: z.array(ReportRecord).describe('newest period and version first'),
  checks: z.array(CheckRecord),
  closures: z.array(Closure),
  history: z.array(HistoryLine),
  nextPeriod: PeriodText.nullable().describe('period a report is due for or open for'),
  nextReportDueOn: DateText.nullable(),
  offers: z.array(Offer),
  ...Turns.shape,
});
export type CommitmentPage = z.infer<typeof CommitmentPage>;

const basedOn = z.object({ basedOn: z.number().int().positive() });

export const commitmentRoutes = {
  listCommitments: route({
    method: 'get',
    path: '/commitments',
    verb: 'commitment.list',
    summary: 'Commitments assigned, with light and progress',
    since: '1',
    query: z.object({
      text: z.string().max(60).optional(),
      kind: CommitmentKind.optional(),
      unitId: Id.optional(),
      indicator: z.string().max(60).optional().describe('id or name of the catalogue'),
      light: z
        .enum(['normal', 'slow', 'behind', 'none', 'blocked'])
        .optional()
        .describe('blocked: whatever the light, those that a recognised obstacle blocks'),
      state: z.enum(['open', 'closed']).optional(),
      leader: z.literal('mine').optional().describe('given by or led by the acting leader'),
      asOf: DateText.optional().describe('lights as of that day; today when left out'),
      most: Most.describe('lines at most, exceptions first; 200 when left out'),
    }),
    answer: z.object({
      asOf: DateText,
      counts: LightCounts,
      commitments: z.array(CommitmentLine).describe('behind first, then slow, without a light, normal, done'),
      count: z.number().int().describe('commitments there are, also those not sent'),
    }),
  }),
  readCommitment: route({
    method: 'get',
    path: '/commitments/{id}',
    verb: 'commitment.read',
    summary: 'A commitment with plan, reports, checks, sources and history',
    since: '1',
    params: byId,
    answer: CommitmentPage,
  }),
  signFor: route({
    method: 'post',
    path: '/commitments/signatures',
    verb: 'commitment.sign-for',
    summary: 'Sign for commitments (签收), many at once',
    since: '1',
    body: z.object({ commitments: z.array(Seen).min(1).max(500) }),
    answer: z.object({ signed: z.number().int() }),
  }),
  filePlan: route({
    method: 'put',
    path: '/commitments/{id}/plan',
    verb: 'commitment.plan',
    summary: 'File the road map (3–6 nodes) or the time plan (points up to the target)',
    since: '1',
    params: byId,
    body: basedOn.extend({ nodes: z.array(PlannedNode).max(6), points: z.array(PlannedPoint).max(40) }),
    answer: CommitmentPage,
  }),
  requestClosure: route({
    method: 'post',
    path: '/commitments/{id}/closures',
    verb: 'commitment.request-closure',
    summary: 'Ask the leader who gave the task to close it (销号)',
    since: '1',
    params: byId,
    body: basedOn.extend({ note: z.string().trim().max(1_000).nullable() }),
    answer: CommitmentPage,
  }),
  decideClosure: route({
    method: 'post',
    path: '/closures/{id}/decision',
    verb: 'commitment.close',
    summary: 'Close the commitment, or send it back with an opinion',
    since: '1',
    params: byId,
    body: basedOn.extend({
      decision: z.enum(['closed', 'returned']),
      opinion: z.string().trim().max(500).nullable(),
    }),
    answer: CommitmentPage,
  }),
};
