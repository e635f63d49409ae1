// 值班: the log and its handover, warnings passed on; rosters and calls have files of their own.
import { z } from 'zod';
import { route } from '../route.ts';
import { dutyCallRoutes } from './duty-call.ts';
import { dutyRosterRoutes, OnDuty, DutyShift } from './duty-roster.ts';
import { Done, basedOn, Version, UnitName, ofUnit } from './duty-value.ts';
import { byId, Id, InstantText } from '../value.ts';

export const DutyEntry = z.object({
  id: Id,
  at: InstantText,
  kind: z.enum(['call', 'warning', 'event', 'instruction', 'closing', 'correction']),
  caller: z.string(),
  content: z.string(),
  action: z.string(),
  pending: z.boolean(),
  aboutId: Id.nullable(),
  by: OnDuty,
});
export type DutyEntry = z.infer<typeof DutyEntry>;

export const DutyHandover = z.object({
  id: Id,
  fromShiftId: Id,
  carried: z.array(Id),
  note: z.string(),
  outgoing: OnDuty,
  outgoingAt: InstantText,
  incoming: OnDuty.nullable(),
  incomingAt: InstantText.nullable(),
  waitsForMe: z.boolean(),
  version: Version,
});
export type DutyHandover = z.infer<typeof DutyHandover>;

export const WarningReceipt = z.object({
  id: Id,
  warningId: Id,
  title: z.string(),
  issuedAt: InstantText,
  village: z.string(),
  how: z.enum(['phone', 'link', 'in-person']).nullable(),
  answeredBy: z.string().nullable(),
  tickedBy: OnDuty.nullable(),
  tickedAt: InstantText.nullable(),
  version: Version,
});
export type WarningReceipt = z.infer<typeof WarningReceipt>;

export const DutyLog = z.object({
  unitId: Id,
  mayWrite: z.boolean(),
  phone: z.string(),
  now: DutyShift.nullable(),
  next: DutyShift.nullable(),
  previous: DutyShift.nullable(),
  open: z.array(Id).describe('lines whose matter nobody closed'),
  entries: z.array(DutyEntry),
  handovers: z.array(DutyHandover),
  receipts: z.array(WarningReceipt),
});
export type DutyLog = z.infer<typeof DutyLog>;

const logRoutes = {
  readLog: route({
    method: 'get',
    path: '/duty/log',
    verb: 'duty.read',
    summary: 'Who is on duty now, what is open, the log, handovers and warnings of the last days',
    since: '1',
    query: z.object({ unitId: Id.optional() }),
    answer: z.object({ units: z.array(UnitName), log: DutyLog.nullable() }),
  }),
  writeLog: route({
    method: 'post',
    path: '/duty/units/{unitId}/log',
    verb: 'duty.log',
    summary: 'Add a line to the log of the running shift; a warning goes to every village of the unit',
    since: '1',
    params: ofUnit,
    body: z.object({
      at: z.iso.datetime(),
      kind: DutyEntry.shape.kind,
      caller: z.string().max(100),
      content: z.string().trim().min(1).max(2_000),
      action: z.string().max(2_000),
      pending: z.boolean(),
      aboutId: Id.nullable(),
    }),
    answer: Done,
  }),
  tickReceipt: route({
    method: 'post',
    path: '/duty/receipts/{id}/tick',
    verb: 'duty.tick-receipt',
    summary: 'Tick that a village knows of a warning',
    since: '1',
    params: byId,
    body: z.object({
      basedOn,
      how: z.enum(['phone', 'link', 'in-person']),
      answeredBy: z.string().trim().max(40),
    }),
    answer: Done,
  }),
  handOver: route({
    method: 'post',
    path: '/duty/shifts/{id}/handover',
    verb: 'duty.hand-over',
    summary: 'Sign a shift over; every open matter is carried',
    since: '1',
    params: byId,
    body: z.object({ carried: z.array(Id).max(500), note: z.string().max(1_000) }),
    answer: Done,
  }),
  takeOver: route({
    method: 'post',
    path: '/duty/handovers/{id}/signature',
    verb: 'duty.take-over',
    summary: 'Sign that one takes the shift over',
    since: '1',
    params: byId,
    body: z.object({ basedOn }),
    answer: Done,
  }),
};

export const dutyRoutes = { ...dutyRosterRoutes, ...logRoutes, ...dutyCallRoutes };
