// What one person typed into a form and has not sent.
import { z } from 'zod';
import { route } from '../route.ts';

const params = z.object({ form: z.string().max(60), subject: z.string().max(80) });

export const Draft = z.object({
  content: z.unknown(),
  basedOn: z.number().nullable(),
  savedAt: z.string(),
});

export const draftRoutes = {
  readDraft: route({
    method: 'get',
    path: '/drafts/{form}/{subject}',
    verb: 'draft.keep',
    summary: 'The draft of a form, or null',
    since: '1',
    params,
    answer: z.object({ draft: Draft.nullable() }),
  }),
  keepDraft: route({
    method: 'put',
    path: '/drafts/{form}/{subject}',
    verb: 'draft.keep',
    summary: 'Keep what was typed',
    since: '1',
    params,
    body: z.object({ content: z.unknown(), basedOn: z.int32().nullable() }),
    answer: z.object({ savedAt: z.string() }),
  }),
  dropDraft: route({
    method: 'delete',
    path: '/drafts/{form}/{subject}',
    verb: 'draft.keep',
    summary: 'Drop a draft: sent, or given up',
    since: '1',
    params,
    answer: z.object({}),
  }),
};
