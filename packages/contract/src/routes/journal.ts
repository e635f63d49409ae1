// 办理记录: who did what, when and why.
import { z } from 'zod';
import { route } from '../route.ts';
import { Id, InstantText } from '../value.ts';

export const JournalEntry = z.object({
  id: Id,
  seq: z.number().int(),
  at: InstantText,
  person: z.string().nullable(),
  post: z.string().nullable(),
  roles: z.array(z.string()),
  verb: z.string(),
  act: z.enum(['insert', 'update', 'delete']),
  table: z.string(),
  rowId: Id,
  version: z.number().int(),
  reason: z.string().nullable(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

export const journalRoutes = {
  listJournal: route({
    method: 'get',
    path: '/journal',
    verb: 'journal.read',
    summary: 'Newest entries, or those of one row',
    since: '1',
    query: z.object({
      table: z.string().max(40).optional(),
      rowId: Id.optional(),
      before: z.coerce.number().int().optional(),
    }),
    answer: z.object({ entries: z.array(JournalEntry).describe('at most 100') }),
  }),
};
