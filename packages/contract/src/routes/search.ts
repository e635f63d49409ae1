// Half a name answers in one screen: commitments, documents, units.
import { z } from 'zod';
import { route } from '../route.ts';
import { Id } from '../value.ts';
import { CommitmentLine } from './commitment.ts';

export const searchRoutes = {
  search: route({
    method: 'get',
    path: '/search',
    verb: 'search.find',
    summary: 'Commitments, documents and units whose name or number holds the text',
    since: '1',
    query: z.object({ text: z.string().trim().min(1).max(60) }),
    answer: z.object({
      commitments: z.array(CommitmentLine).describe('at most 20'),
      documents: z.array(z.object({ id: Id, title: z.string() })),
      units: z.array(z.object({ id: Id, name: z.string() })),
    }),
  }),
};
