// 检查问题: found on the spot, confirmed into a rectification, looked at again after closing.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id } from '../value.ts';
import { DrawShown } from './draw.ts';

const basedOn = z.number().int().positive();

export const Finding = z.object({
  id: Id,
  unitId: Id,
  unit: z.string(),
  code: z.string(),
  roundId: Id.nullable(),
  round: z.string().nullable(),
  checkpointId: Id.nullable(),
  title: z.string(),
  found: z.string(),
  foundOn: DateText,
  dueOn: DateText,
  state: z.enum(['noted', 'dismissed', 'rectifying', 'closing', 'closed']),
  dismissedReason: z.string().nullable(),
  notedBy: z.string().nullable(),
  commitmentId: Id.nullable(),
  number: z.string().nullable(),
  closedOn: DateText.nullable(),
  lookBack: z
    .object({
      from: DateText,
      until: DateText,
      dueInDraw: Id.nullable(),
      isDrawable: z.boolean(),
    })
    .nullable(),
  looked: z.array(z.object({ on: DateText, result: z.enum(['held', 'relapsed']), found: z.string() })),
  version: z.int(),
});
export type Finding = z.infer<typeof Finding>;

export const FindingList = z.object({
  findings: z.array(Finding),
  draws: z.array(DrawShown),
  rule: z.object({ fromMonths: z.int(), toMonths: z.int(), share: z.int() }),
  mayNote: z.boolean(),
  mayDecide: z.boolean(),
  mayDraw: z.boolean(),
  mayLook: z.boolean(),
  maySeed: z.boolean(),
});
export type FindingList = z.infer<typeof FindingList>;

export const findingRoutes = {
  listFindings: route({
    method: 'get',
    path: '/findings',
    verb: 'finding.list',
    summary: 'Findings with where each stands, and the draws of those looked at again',
    since: '1',
    answer: FindingList,
  }),
  noteFinding: route({
    method: 'post',
    path: '/findings',
    verb: 'finding.note',
    summary: 'Note a finding under the code of the visit or round it was found on',
    since: '1',
    body: z.object({
      unitId: Id,
      matterId: Id.nullable(),
      roundId: Id.nullable(),
      checkpointId: Id.nullable(),
      visitId: Id.nullable(),
      title: z.string().trim().min(1).max(60),
      found: z.string().trim().min(1).max(1_000),
      dueOn: DateText,
      foundOn: DateText,
    }),
    answer: z.object({ id: Id }),
  }),
  decideFinding: route({
    method: 'post',
    path: '/findings/{id}/decision',
    verb: 'finding.decide',
    summary: 'Confirm a finding, which makes it a rectification at once, or dismiss it with the reason',
    since: '1',
    params: byId,
    body: z.object({
      basedOn,
      decision: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('confirm'), leaderPostId: Id, dueOn: DateText }),
        z.object({ kind: z.literal('dismiss'), reason: z.string().trim().min(1).max(500) }),
      ]),
    }),
    answer: z.object({ id: Id, commitmentId: Id.nullable(), number: z.string().nullable() }),
  }),
  drawLookBack: route({
    method: 'post',
    path: '/findings/look-back-draws',
    verb: 'look-back.draw',
    summary: 'Freeze the list of closed findings to look at again, naming the source of the seed',
    since: '1',
    body: z.object({
      title: z.string().trim().min(1).max(100),
      source: z.string().trim().min(1).max(200),
      sourceOn: DateText,
      k: z.int32().min(1).max(500).nullable(),
    }),
    answer: DrawShown,
  }),
  recordLookBack: route({
    method: 'post',
    path: '/findings/{id}/look-back',
    verb: 'look-back.record',
    summary: 'Record what a drawn finding looks like now; a relapse reopens the same number',
    since: '1',
    params: byId,
    body: z.object({
      result: z.enum(['held', 'relapsed']),
      found: z.string().trim().min(1).max(1_000),
      lookedOn: DateText,
    }),
    answer: z.object({ id: Id }),
  }),
};
