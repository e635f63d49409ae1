// 抽签: a list frozen before its seed exists; read, seeded by a second person, published with all that repeats it.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id, InstantText } from '../value.ts';

/** What `luoshi draw --check` reads. */
export const DrawRecord = z.object({
  format: z.literal('luoshi-draw-1'),
  title: z.string(),
  k: z.int(),
  source: z.string().describe('public source of the seed, named before it spoke'),
  sourceOn: DateText,
  hash: z.string().describe('SHA-256 of the frozen list, journalled at frozenAt'),
  frozenAt: InstantText,
  seed: z.string(),
  seedAt: InstantText,
  entries: z.array(z.object({ id: z.string(), name: z.string() })),
  result: z.array(z.string()).describe('ids in the order of SHA-256(seed ‖ id), the first k'),
});
export type DrawRecord = z.infer<typeof DrawRecord>;

export const DrawShown = z.object({
  id: Id,
  subjectType: z.enum(['round', 'look-back', 'attendance']),
  subjectId: Id,
  title: z.string(),
  state: z.enum(['frozen', 'seeded', 'published']),
  k: z.int(),
  of: z.int(),
  source: z.string(),
  sourceOn: DateText,
  listHash: z.string(),
  frozenBy: z.string().nullable(),
  frozenAt: InstantText,
  isMine: z.boolean().describe('whether the reader froze it, and so may not enter its seed'),
  seed: z.string().nullable(),
  seedBy: z.string().nullable(),
  seedAt: InstantText.nullable(),
  entries: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      subjectId: Id.nullable(),
      place: z.int().nullable(),
      drawn: z.boolean(),
    }),
  ),
  record: DrawRecord.nullable(),
  version: z.int(),
});
export type DrawShown = z.infer<typeof DrawShown>;

export const drawRoutes = {
  readDraw: route({
    method: 'get',
    path: '/draws/{id}',
    verb: 'draw.read',
    summary: 'A draw: list, hash, seed, result, and the record to repeat it once it is published',
    since: '1',
    params: byId,
    answer: DrawShown,
  }),
  enterSeed: route({
    method: 'post',
    path: '/draws/{id}/seed',
    verb: 'draw.seed',
    summary: 'Enter the seed its public source gave, as another person than the one who froze the list',
    since: '1',
    params: byId,
    body: z.object({ basedOn: z.number().int().positive(), seed: z.string().trim().min(1).max(200) }),
    answer: DrawShown,
  }),
  publishDraw: route({
    method: 'post',
    path: '/draws/{id}/publication',
    verb: 'draw.publish',
    summary: 'Publish list, seed and result to the county',
    since: '1',
    params: byId,
    body: z.object({ basedOn: z.number().int().positive() }),
    answer: DrawShown,
  }),
};
