// 核查: somebody who is not the reporter looks; the unit may object within the days the rule gives.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, DecimalText, Id, InstantText, PeriodText } from '../value.ts';
import { Evidence } from './report.ts';

export const CheckRecord = z.object({
  id: Id,
  reportId: Id.nullable(),
  nodeId: Id.nullable(),
  period: PeriodText.nullable(),
  result: z.enum(['confirmed', 'adjusted', 'sent-back']),
  reportedValue: DecimalText.nullable(),
  value: DecimalText.nullable().describe('what was found'),
  extent: z.enum(['desk', 'sampled', 'full']),
  sampleSize: z.number().int().nullable(),
  sampleOf: z.number().int().nullable(),
  found: z.string(),
  evidence: z.array(Evidence),
  checkedBy: z.string().nullable(),
  checkedOn: DateText,
  objectionUntil: DateText.nullable(),
  objection: z
    .object({
      id: Id,
      reason: z.string(),
      raisedBy: z.string().nullable(),
      raisedAt: InstantText,
      decision: z.enum(['upheld', 'dismissed']).nullable(),
      opinion: z.string().nullable(),
      version: z.number().int(),
    })
    .nullable(),
  counts: z.boolean().describe('the check whose value counts now'),
  version: z.number().int(),
});
export type CheckRecord = z.infer<typeof CheckRecord>;

export const NewCheck = z.object({
  reportId: Id.nullable(),
  nodeId: Id.nullable(),
  basedOn: z.number().int().positive().describe('version of the report or node that was seen'),
  result: z.enum(['confirmed', 'adjusted', 'sent-back']),
  value: z.string().max(40).nullable(),
  extent: z.enum(['desk', 'sampled', 'full']),
  sampleSize: z.int32().positive().nullable(),
  sampleOf: z.int32().positive().nullable(),
  found: z.string().max(2_000),
  evidence: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(9),
  checkedOn: DateText,
});
export type NewCheck = z.infer<typeof NewCheck>;

export const checkRoutes = {
  recordCheck: route({
    method: 'post',
    path: '/checks',
    verb: 'check.record',
    summary: 'Confirm, adjust with evidence, or send back a report or a node',
    since: '1',
    body: NewCheck,
    answer: CheckRecord,
  }),
  objectToCheck: route({
    method: 'post',
    path: '/checks/{id}/objection',
    verb: 'check.object',
    summary: 'Object to a check for one’s unit, within the days the rule gives',
    since: '1',
    params: byId,
    body: z.object({ basedOn: z.number().int().positive(), reason: z.string().trim().min(1).max(1_000) }),
    answer: CheckRecord,
  }),
  decideObjection: route({
    method: 'post',
    path: '/objections/{id}/decision',
    verb: 'check.decide',
    summary: 'Uphold or dismiss an objection, with an opinion',
    since: '1',
    params: byId,
    body: z.object({
      basedOn: z.number().int().positive(),
      decision: z.enum(['upheld', 'dismissed']),
      opinion: z.string().trim().min(1).max(1_000),
    }),
    answer: CheckRecord,
  }),
};
