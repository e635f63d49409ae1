// 延期: asked before the due date; granted, the date moves and the old one stays to be seen.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id } from '../value.ts';

export const ExtensionRecord = z.object({
  id: Id,
  fromDueOn: DateText,
  toDueOn: DateText,
  reason: z.string(),
  progress: z.string(),
  askedBy: z.string().nullable(),
  askedOn: DateText,
  decision: z.enum(['granted', 'refused']).nullable().describe('null: undecided, the old date runs on'),
  opinion: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedOn: DateText.nullable(),
  waitingFor: z.string().nullable().describe('the leader who gave the task; null: the office'),
  version: z.number().int(),
});
export type ExtensionRecord = z.infer<typeof ExtensionRecord>;

export const NewExtension = z.object({
  toDueOn: DateText,
  reason: z.string().trim().min(1).max(500),
  progress: z.string().trim().min(1).max(1_000),
});
export type NewExtension = z.infer<typeof NewExtension>;

export const extensionRoutes = {
  askExtension: route({
    method: 'post',
    path: '/commitments/{id}/extensions',
    verb: 'extension.ask',
    summary: 'Ask for a later due date, before the one in force',
    since: '1',
    params: byId,
    body: NewExtension,
    answer: ExtensionRecord,
  }),
  decideExtension: route({
    method: 'post',
    path: '/extensions/{id}/decision',
    verb: 'extension.decide',
    summary: 'The leader who gave the task grants or refuses a later date',
    since: '1',
    params: byId,
    body: z.object({
      basedOn: z.number().int().positive(),
      decision: z.enum(['granted', 'refused']),
      opinion: z.string().trim().max(500),
    }),
    answer: ExtensionRecord,
  }),
};
