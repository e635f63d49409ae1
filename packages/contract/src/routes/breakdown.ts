// 任务分解表: accepted promises, consulted, approved, issued as a document, assigned.
import { z } from 'zod';
import { route } from '../route.ts';
import { DutyStanding } from './duty-list.ts';
import { byId, DateText, DecimalText, Id, InstantText, Seen } from '../value.ts';

export const Cadence = z.enum(['none', 'ten-day', 'month', 'quarter']);
export const CommitmentKind = z.enum([
  'task',
  'target',
  'project',
  'livelihood',
  'aid',
  'rectification',
  'reconstruction',
]);
export const TargetOp = z.enum(['=', '>=', '<=', 'growth', 'change', 'rank']);

/** One step of a road map: what proves it, due, person. */
export const PlannedNode = z.object({
  proof: z.string().trim().min(1).max(120),
  dueOn: DateText,
  person: z.string().trim().max(60).nullable(),
  key: z.boolean(),
});
export type PlannedNode = z.infer<typeof PlannedNode>;

/** Cumulative value due by a date. */
export const PlannedPoint = z.object({ on: DateText, value: DecimalText });
export type PlannedPoint = z.infer<typeof PlannedPoint>;

/** The sentence a commitment stands on. */
export const Source = z.object({
  itemId: Id,
  documentId: Id,
  documentTitle: z.string(),
  datedOn: DateText,
  section: z.string(),
  quote: z.string(),
  starts: z.number().int(),
  ends: z.number().int(),
});
export type Source = z.infer<typeof Source>;

export const Consent = z.object({
  id: Id,
  unitId: Id,
  unitName: z.string(),
  answer: z.enum(['agree', 'object']).nullable(),
  reason: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: InstantText.nullable(),
  settled: z.boolean().describe('the row was changed after the objection, which no longer stands in the way'),
  silent: z.boolean().describe('the days are over without an answer: counts as agreed'),
  version: z.number().int(),
});
export type Consent = z.infer<typeof Consent>;

export const BreakdownRow = z.object({
  id: Id.describe('the commitment'),
  version: z.number().int(),
  ordinal: z.number().int(),
  number: z.string().nullable(),
  kind: CommitmentKind,
  title: z.string(),
  indicator: z.string().nullable().describe('of rules/indicators, for kind target'),
  metric: z.string().nullable(),
  targetOp: TargetOp.nullable(),
  targetValue: DecimalText.nullable(),
  unitOfMeasure: z.string().nullable(),
  leadLeaderPostId: Id.nullable(),
  leadLeader: z.string().nullable(),
  leadUnitId: Id.nullable(),
  leadUnit: z.string().nullable(),
  supportUnitIds: z.array(Id),
  supportUnits: z.array(z.string()),
  handlerPostId: Id.nullable(),
  handler: z.string().nullable(),
  nodes: z.array(PlannedNode),
  startsOn: DateText.nullable(),
  dueOn: DateText.nullable(),
  letterDueOn: DateText.nullable(),
  letterTargetValue: DecimalText.nullable().describe('责任书数量, in the unit of measure of the row'),
  asksMoreThanLetter: z
    .boolean()
    .describe('its quantity is tighter than the signed letter’s, its own or that of its indicator and unit'),
  aheadOfLetterDays: z
    .number()
    .int()
    .describe(
      'calendar days it is due before the signed letter says, its own or that of its indicator and unit; 0 when not',
    ),
  duty: DutyStanding.nullable().describe('how it stands to the duty lists; null: no township is named'),
  cadence: Cadence,
  checkNeeded: z.boolean(),
  missing: z
    .array(z.enum(['lead-leader', 'lead-unit', 'due']))
    .describe('what must be there before it is sent out'),
  sources: z.array(Source),
  consents: z.array(Consent),
});
export type BreakdownRow = z.infer<typeof BreakdownRow>;

export const BreakdownState = z.enum([
  'drafted',
  'consulting',
  'consulted',
  'approved',
  'issued',
  'assigned',
]);

export const BreakdownLine = z.object({
  id: Id,
  title: z.string(),
  state: BreakdownState,
  documentId: Id.nullable(),
  documentTitle: z.string().nullable(),
  rows: z.number().int(),
  answersDueOn: DateText.nullable(),
  number: z.string().nullable(),
  version: z.number().int(),
});
export type BreakdownLine = z.infer<typeof BreakdownLine>;

export const BreakdownPage = z.object({
  breakdown: BreakdownLine.extend({
    approvedBy: z.string().nullable(),
    approvedAt: InstantText.nullable(),
    approvalNote: z.string().nullable(),
    issuedOn: DateText.nullable(),
    assignedAt: InstantText.nullable(),
  }),
  rows: z.array(BreakdownRow),
});
export type BreakdownPage = z.infer<typeof BreakdownPage>;

/** What changes in every row named; a field left out stays as it is. */
export const RowChange = z
  .object({
    title: z.string().trim().min(1).max(200),
    kind: CommitmentKind,
    indicator: z.string().max(60).nullable(),
    metric: z.string().trim().max(60).nullable(),
    targetOp: TargetOp.nullable(),
    targetValue: DecimalText.nullable(),
    unitOfMeasure: z.string().trim().max(20).nullable(),
    leadLeaderPostId: Id.nullable(),
    leadUnitId: Id.nullable(),
    supportUnitIds: z.array(Id),
    handlerPostId: Id.nullable(),
    nodes: z.array(PlannedNode).max(6),
    startsOn: DateText.nullable(),
    dueOn: DateText.nullable(),
    letterDueOn: DateText.nullable(),
    letterTargetValue: DecimalText.nullable(),
    cadence: Cadence,
    checkNeeded: z.boolean(),
    withdrawn: z.literal(true).describe('takes the rows off the breakdown'),
  })
  .partial();
export type RowChange = z.infer<typeof RowChange>;

const basedOn = z.object({ basedOn: z.number().int().positive() });
const act = (name: string, verb: `breakdown.${'consult' | 'issue' | 'assign'}`, summary: string) =>
  ({
    method: 'post',
    path: `/breakdowns/{id}/${name}`,
    verb,
    summary,
    since: '1',
    params: byId,
    body: basedOn,
    answer: BreakdownPage,
  }) as const;

export const breakdownRoutes = {
  listBreakdowns: route({
    method: 'get',
    path: '/breakdowns',
    verb: 'breakdown.list',
    summary: 'Breakdowns, newest first',
    since: '1',
    answer: z.object({ breakdowns: z.array(BreakdownLine) }),
  }),
  createBreakdown: route({
    method: 'post',
    path: '/breakdowns',
    verb: 'breakdown.create',
    summary: 'Make a draft of the accepted promises of a document that are in no breakdown yet',
    since: '1',
    body: z.object({ documentId: Id, title: z.string().trim().min(1).max(120).nullable() }),
    answer: z.object({ id: Id, rows: z.number().int() }),
  }),
  readBreakdown: route({
    method: 'get',
    path: '/breakdowns/{id}',
    verb: 'breakdown.read',
    summary: 'A breakdown with its rows, sources and answers',
    since: '1',
    params: byId,
    answer: BreakdownPage,
  }),
  editRows: route({
    method: 'patch',
    path: '/breakdowns/{id}/rows',
    verb: 'breakdown.edit',
    summary: 'Change rows, many at once',
    since: '1',
    params: byId,
    body: z.object({ rows: z.array(Seen).min(1).max(1_000), change: RowChange }),
    answer: BreakdownPage,
  }),
  consultBreakdown: route(
    act('consultation', 'breakdown.consult', 'Send to the units named, for consent or objection'),
  ),
  answerConsent: route({
    method: 'post',
    path: '/consents/answers',
    verb: 'breakdown.answer',
    summary: 'Agree or object for one’s unit, many at once; an objection has a reason',
    since: '1',
    body: z.object({
      consents: z.array(Seen).min(1).max(500),
      answer: z.enum(['agree', 'object']),
      reason: z.string().trim().max(500).nullable(),
    }),
    answer: z.object({ answered: z.number().int() }),
  }),
  approveBreakdown: route({
    method: 'post',
    path: '/breakdowns/{id}/approval',
    verb: 'breakdown.approve',
    summary: 'Approve the breakdown as a leader',
    since: '1',
    params: byId,
    body: basedOn.extend({ note: z.string().trim().max(500).nullable() }),
    answer: BreakdownPage,
  }),
  issueBreakdown: route(act('issue', 'breakdown.issue', 'Give it a number and date and make the document')),
  assignBreakdown: route(act('assignment', 'breakdown.assign', 'Assign every row to its lead unit')),
  downloadBreakdown: route({
    method: 'get',
    path: '/breakdowns/{id}/document',
    verb: 'breakdown.read',
    summary: 'The breakdown as an official document',
    since: '1',
    params: byId,
    file: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    answer: z.unknown(),
  }),
};
