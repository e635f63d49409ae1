// 报表要求: every request for data with what it is for and what it costs; who is asked how much; what is published of it.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id, InstantText, PeriodText } from '../value.ts';

export const RequestCadence = z.enum(['once', 'week', 'ten-day', 'month', 'quarter', 'half', 'year']);

export const RequestCost = z.object({
  units: z.number().int(),
  fields: z.number().int(),
  times: z.number().int().describe('a year'),
  entries: z.number().int().describe('units × fields × times'),
  minutes: z.number().int().describe('of all units together, estimated'),
});
export type RequestCost = z.infer<typeof RequestCost>;

const NewField = z.object({
  name: z.string().max(60),
  unitOfMeasure: z.string().max(20).nullable(),
  why: z.string().max(200).describe('why no system above holds it'),
});

export const NewRequest = z.object({
  title: z.string().max(80),
  purpose: z.string().max(500),
  legalBasis: z.string().max(300),
  askedByUnitId: Id,
  askedUnitIds: z.array(Id).max(500),
  villageAdmission: z.string().max(300).nullable(),
  cadence: RequestCadence,
  startsOn: DateText,
  endsOn: DateText,
  fields: z.array(NewField).max(40),
});
export type NewRequest = z.infer<typeof NewRequest>;

export const RequestRecord = z.object({
  id: Id,
  title: z.string(),
  purpose: z.string(),
  legalBasis: z.string(),
  askedByUnitId: Id,
  askedBy: z.string(),
  units: z.array(z.object({ id: Id, name: z.string() })),
  villageAdmission: z.string().nullable(),
  cadence: RequestCadence,
  startsOn: DateText,
  endsOn: DateText,
  state: z.enum(['proposed', 'approved', 'running', 'ended', 'withdrawn', 'refused']),
  proposedBy: z.string().nullable(),
  proposedAt: InstantText,
  decidedBy: z.string().nullable(),
  decidedAt: InstantText.nullable(),
  opinion: z.string().nullable(),
  withdrawnOn: DateText.nullable(),
  fields: z.array(
    z.object({ id: Id, name: z.string(), unitOfMeasure: z.string().nullable(), why: z.string() }),
  ),
  cost: RequestCost,
  periods: z.array(PeriodText).describe('periods of this month for which it is asked'),
  version: z.number().int(),
});
export type RequestRecord = z.infer<typeof RequestRecord>;

/** What already holds a field. */
export const HeldField = z.object({
  field: z.string(),
  where: z.enum(['indicator', 'request']),
  id: z.string(),
  title: z.string(),
  owner: z.string(),
});
export type HeldField = z.infer<typeof HeldField>;

export const BurdenLine = z.object({
  unitId: Id,
  unit: z.string(),
  own: z.boolean(),
  over: z.boolean().describe('asked for more items than pass without a warning'),
  items: z.number().int(),
  entries: z.number().int(),
  minutes: z.number().int(),
  askers: z.array(z.object({ asker: z.string(), items: z.number().int(), entries: z.number().int() })),
  months: z.array(z.object({ month: PeriodText, items: z.number().int(), entries: z.number().int() })),
});
export type BurdenLine = z.infer<typeof BurdenLine>;

export const NewAnswer = z.object({
  fieldId: Id,
  unitId: Id,
  period: PeriodText,
  value: z.string().max(200),
  basedOn: z.number().int().positive().nullable(),
});

const PublishedMonth = z.object({
  month: PeriodText,
  publishedAt: InstantText.nullable(),
  units: z.array(
    z.object({
      unit: z.string(),
      items: z.number().int(),
      entries: z.number().int(),
      minutes: z.number().int(),
      refused: z.number().int(),
    }),
  ),
});

export const requestRoutes = {
  listRequests: route({
    method: 'get',
    path: '/requests',
    verb: 'request.list',
    summary: 'Every request for data with purpose, basis, end and cost',
    since: '1',
    answer: z.object({
      requests: z.array(RequestRecord),
      proposesFor: Id.nullable().describe('the unit for which the reader may propose one'),
      decides: z.boolean(),
      ownUnitIds: z.array(Id),
    }),
  }),
  previewRequest: route({
    method: 'post',
    path: '/requests/preview',
    verb: 'request.preview',
    summary: 'What a request would cost a year, and which of its fields are held already',
    since: '1',
    body: z.object({
      askedByUnitId: Id,
      askedUnitIds: z.array(Id).max(500),
      cadence: RequestCadence,
      fieldNames: z.array(z.string().max(60)).max(40),
    }),
    answer: z.object({
      cost: RequestCost,
      held: z.array(HeldField),
      mostItems: z.number().int(),
      units: z.array(z.object({ unitId: Id, unit: z.string(), items: z.number().int() })),
    }),
  }),
  proposeRequest: route({
    method: 'post',
    path: '/requests',
    verb: 'request.propose',
    summary: 'Propose a request for data; what is held already is refused with a pointer to it',
    since: '1',
    body: NewRequest,
    answer: RequestRecord,
  }),
  answerRequests: route({
    method: 'post',
    path: '/requests/answers',
    verb: 'request.answer',
    summary: 'Answer fields of running requests, many at once',
    since: '1',
    body: z.object({ answers: z.array(NewAnswer).min(1).max(500) }),
    answer: z.object({ answered: z.number().int() }),
  }),
  readRequest: route({
    method: 'get',
    path: '/requests/{id}',
    verb: 'request.read',
    summary: 'One request with its answers',
    since: '1',
    params: byId,
    answer: z.object({
      request: RequestRecord,
      answers: z.array(
        z.object({ fieldId: Id, unitId: Id, period: PeriodText, value: z.string(), answeredAt: InstantText }),
      ),
      mayDecide: z.boolean(),
      mayWithdraw: z.boolean(),
    }),
  }),
  decideRequest: route({
    method: 'post',
    path: '/requests/{id}/decision',
    verb: 'request.decide',
    summary: 'Approve a request, or refuse it with an opinion',
    since: '1',
    params: byId,
    body: z.object({
      basedOn: z.number().int().positive(),
      decision: z.enum(['approve', 'refuse']),
      opinion: z.string().trim().max(500),
    }),
    answer: RequestRecord,
  }),
  withdrawRequest: route({
    method: 'post',
    path: '/requests/{id}/withdrawal',
    verb: 'request.withdraw',
    summary: 'Stop a request before its end',
    since: '1',
    params: byId,
    body: z.object({ basedOn: z.number().int().positive(), reason: z.string().trim().min(1).max(500) }),
    answer: z.object({ version: z.number().int() }),
  }),
  readBurden: route({
    method: 'get',
    path: '/burden',
    verb: 'request.burden',
    summary: 'What every township is asked for in a month, by whom, and how it changed',
    since: '1',
    query: z.object({ month: PeriodText.optional() }),
    answer: z.object({
      month: PeriodText,
      mostItems: z.number().int(),
      units: z.array(BurdenLine),
      publishedAt: InstantText.nullable(),
      mayPublish: z.boolean(),
    }),
  }),
  publishBurden: route({
    method: 'post',
    path: '/burden/publications',
    verb: 'request.publish',
    summary: 'Publish a month’s figures; a second time they are replaced',
    since: '1',
    body: z.object({ month: PeriodText }),
    answer: z.object({ units: z.number().int() }),
  }),
  readPublishedBurden: route({
    method: 'get',
    path: '/public/burden',
    verb: 'request.published',
    summary: 'The burden as published, without signing in',
    since: '1',
    query: z.object({
      code: z
        .string()
        .regex(/^\d{12}$/)
        .optional()
        .describe('division code of the county'),
    }),
    answer: z.object({ county: z.string(), code: z.string(), months: z.array(PublishedMonth) }),
  }),
};
