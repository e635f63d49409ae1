// 呼叫与演练: call trees, drills with their results, calls that go on up when nobody answers.
import { z } from 'zod';
import { route } from '../route.ts';
import { Done, basedOn, Version, UnitName, ofUnit } from './duty-value.ts';
import { byId, DateText, Id, InstantText } from '../value.ts';

const CallTime = z.int32().min(0).max(1_440).nullable();

export const DutyContact = z.object({
  id: Id,
  unitId: Id,
  depth: z.number().int(),
  kind: z.enum(['duty-phone', 'leader', 'staff', 'village']),
  name: z.string(),
  phone: z.string(),
});
export type DutyContact = z.infer<typeof DutyContact>;

export const DrillCall = z.object({
  id: Id,
  unitId: Id,
  unit: z.string(),
  name: z.string(),
  phone: z.string(),
  calledAt: InstantText.nullable(),
  result: z.enum(['answered', 'not-answered']).nullable(),
  answeredAfter: z.number().int().nullable(),
  calledBackAfter: z.number().int().nullable(),
  version: Version,
});
export type DrillCall = z.infer<typeof DrillCall>;

export const DutyDrill = z.object({
  id: Id,
  title: z.string(),
  onDate: DateText,
  how: z.enum(['drawn', 'chosen']),
  seed: z.string().nullable(),
  holder: z.string(),
  mayRecord: z.boolean(),
  calls: z.array(DrillCall),
});
export type DutyDrill = z.infer<typeof DutyDrill>;

const Level = z.enum(['first', 'tree', 'leader', 'county-leader']);

export const DutyEscalation = z.object({
  id: Id,
  unitId: Id,
  unit: z.string(),
  matter: z.string(),
  startedAt: InstantText,
  steps: z.array(z.object({ level: Level, name: z.string(), phone: z.string() })),
  calls: z.array(z.object({ step: z.number().int(), calledAt: InstantText, answered: z.boolean() })),
  now: z.discriminatedUnion('state', [
    z.object({ state: z.literal('call'), step: z.number().int() }),
    z.object({ state: z.literal('wait'), step: z.number().int(), until: InstantText }),
    z.object({ state: z.literal('answered'), step: z.number().int() }),
    z.object({ state: z.literal('exhausted') }),
  ]),
});
export type DutyEscalation = z.infer<typeof DutyEscalation>;

export const dutyCallRoutes = {
  readCalls: route({
    method: 'get',
    path: '/duty/calls',
    verb: 'duty.read',
    summary: 'Call trees, drills with their results, escalations under way',
    since: '1',
    answer: z.object({
      answerMinutes: z.number().int(),
      waitMinutes: z.number().int(),
      mine: Id.nullable(),
      units: z.array(UnitName.extend({ phone: z.string(), county: z.boolean(), mayChange: z.boolean() })),
      contacts: z.array(DutyContact),
      drills: z.array(DutyDrill),
      escalations: z.array(DutyEscalation),
    }),
  }),
  setCallTree: route({
    method: 'put',
    path: '/duty/units/{unitId}/contacts',
    verb: 'duty.set-up',
    summary:
      'Write the call tree of a unit anew; a line is called by the nearest one above with a smaller depth',
    since: '1',
    params: ofUnit,
    body: z.object({
      contacts: z
        .array(
          z.object({
            id: Id.nullable(),
            depth: z.int32().min(0).max(9),
            kind: DutyContact.shape.kind,
            name: z.string().trim().min(1).max(60),
            phone: z.string().trim().min(1).max(40),
          }),
        )
        .max(300),
    }),
    answer: Done,
  }),
  beginDrill: route({
    method: 'post',
    path: '/duty/units/{unitId}/drills',
    verb: 'duty.drill',
    summary: 'Draw or choose numbers to call',
    since: '1',
    params: ofUnit,
    body: z.object({
      title: z.string().trim().min(1).max(100),
      drawn: z.int32().min(1).max(300).nullable(),
      contactIds: z.array(Id).max(300),
    }),
    answer: Done,
  }),
  recordCall: route({
    method: 'post',
    path: '/duty/drill-calls/{id}/result',
    verb: 'duty.drill',
    summary: 'Write down how a called number answered',
    since: '1',
    params: byId,
    body: z.object({
      basedOn,
      calledAt: z.iso.datetime(),
      answeredAfter: CallTime,
      calledBackAfter: CallTime,
    }),
    answer: Done,
  }),
  beginEscalation: route({
    method: 'post',
    path: '/duty/units/{unitId}/escalations',
    verb: 'duty.escalate',
    summary: 'Draft whom to call in which order',
    since: '1',
    params: ofUnit,
    body: z.object({ contactId: Id, matter: z.string().trim().min(1).max(300) }),
    answer: Done,
  }),
  confirmCall: route({
    method: 'post',
    path: '/duty/escalations/{id}/calls',
    verb: 'duty.escalate',
    summary: 'Confirm that a step was called; nothing dials by itself',
    since: '1',
    params: byId,
    body: z.object({ step: z.int32().min(0), answered: z.boolean() }),
    answer: Done,
  }),
};
