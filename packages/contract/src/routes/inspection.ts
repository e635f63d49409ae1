// 督查检查: the yearly plan of coded matters, and visits within each unit's budget.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id } from '../value.ts';
import { DrawShown } from './draw.ts';

const basedOn = z.number().int().positive();
const Done = z.object({ id: Id });
const reason = z.string().trim().min(1).max(500);

export const VisitLine = z.object({
  id: Id,
  unitId: Id,
  matters: z.array(z.object({ id: Id, code: z.string(), title: z.string() })),
  plannedOn: DateText,
  state: z.enum(['planned', 'made', 'withdrawn']),
  madeOn: DateText.nullable(),
  apartReason: z.string().nullable(),
  note: z.string(),
  inspectors: z.array(z.string()),
  inspectorPostIds: z.array(Id),
  version: z.int(),
});
export type VisitLine = z.infer<typeof VisitLine>;

export const MatterLine = z.object({
  id: Id,
  code: z.string(),
  title: z.string(),
  content: z.string(),
  scope: z.string(),
  basis: z.string(),
  inspectingUnit: z.string(),
  objectUnitIds: z.array(Id),
  objects: z.array(z.string()),
  startsOn: DateText,
  endsOn: DateText,
  days: z.int(),
  state: z.enum(['planned', 'withdrawn']),
  planned: z.int().describe('visits planned or made under it'),
  made: z.int(),
  version: z.int(),
});
export type MatterLine = z.infer<typeof MatterLine>;

export const InspectedUnit = z.object({
  unitId: Id,
  unit: z.string(),
  kind: z.string(),
  isOwn: z.boolean(),
  budget: z.int().describe('visits a year'),
  used: z.int().describe('visits planned or made; a joint visit counts once'),
  made: z.int(),
  visits: z.array(VisitLine),
});
export type InspectedUnit = z.infer<typeof InspectedUnit>;

export const InspectionPlan = z.object({
  year: z.int(),
  rule: z.object({
    source: z.string(),
    budget: z.object({ township: z.int(), department: z.int() }),
    repeatDays: z.int(),
    mergeDays: z.int(),
  }),
  matters: z.array(MatterLine),
  units: z.array(InspectedUnit),
  rounds: z.array(
    z.object({
      id: Id,
      title: z.string(),
      code: z.string(),
      startsOn: DateText,
      endsOn: DateText,
      checkpoints: z.int(),
      visited: z.int(),
    }),
  ),
  draws: z.array(DrawShown),
  mayPlan: z.boolean(),
  mayRecord: z.boolean(),
});
export type InspectionPlan = z.infer<typeof InspectionPlan>;

export const inspectionRoutes = {
  readInspections: route({
    method: 'get',
    path: '/inspections',
    verb: 'inspection.read',
    summary: 'The year’s plan: coded matters, each unit’s budget and visits, rounds, draws under way',
    since: '1',
    query: z.object({ year: z.coerce.number().int().min(2000).max(2999).optional() }),
    answer: InspectionPlan,
  }),
  addMatter: route({
    method: 'post',
    path: '/inspections/matters',
    verb: 'matter.add',
    summary: 'Add a matter to the year’s plan; it gets its code',
    since: '1',
    body: z.object({
      title: z.string().trim().min(1).max(100),
      content: z.string().trim().min(1).max(500),
      scope: z.string().trim().max(200),
      basis: z.string().trim().min(1).max(200),
      inspectingUnitId: Id,
      objectUnitIds: z.array(Id).min(1).max(300),
      startsOn: DateText,
      endsOn: DateText,
      days: z.int32().min(1).max(30),
    }),
    answer: z.object({ id: Id, code: z.string() }),
  }),
  withdrawMatter: route({
    method: 'post',
    path: '/inspections/matters/{id}/withdrawal',
    verb: 'matter.withdraw',
    summary: 'Withdraw a matter; nothing more is inspected under its code',
    since: '1',
    params: byId,
    body: z.object({ basedOn, reason }),
    answer: Done,
  }),
  planVisit: route({
    method: 'post',
    path: '/inspections/visits',
    verb: 'visit.plan',
    summary: 'Plan a visit under a code, of its own or joined with one near it; repeated ones are refused',
    since: '1',
    body: z.object({
      unitId: Id,
      matterId: Id,
      on: DateText,
      joins: Id.nullable(),
      apartReason: z.string().trim().max(200).nullable(),
      inspectorPostIds: z.array(Id).max(20),
    }),
    answer: Done,
  }),
  recordVisit: route({
    method: 'post',
    path: '/inspections/visits/{id}/record',
    verb: 'visit.record',
    summary: 'Record that a planned visit was made',
    since: '1',
    params: byId,
    body: z.object({ basedOn, madeOn: DateText, note: z.string().max(1_000) }),
    answer: Done,
  }),
  withdrawVisit: route({
    method: 'post',
    path: '/inspections/visits/{id}/withdrawal',
    verb: 'visit.withdraw',
    summary: 'Withdraw a planned visit; it costs the unit nothing',
    since: '1',
    params: byId,
    body: z.object({ basedOn, reason }),
    answer: Done,
  }),
};
