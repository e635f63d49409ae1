// Who is signed in, as which post, and what time it is in the county.
import { z } from 'zod';
import { route } from '../route.ts';

/** A post the signed-in person may act as. */
export const PostChoice = z.object({
  id: z.string(),
  title: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  roles: z.array(z.string()),
});
export type PostChoice = z.infer<typeof PostChoice>;

/** The session as the pages need it. */
export const Session = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  posts: z.array(PostChoice),
  actingPostId: z.string().nullable(),
  roles: z.array(z.string()),
  jurisdiction: z.object({
    id: z.number(),
    name: z.string(),
    kind: z.enum(['real', 'demo', 'test']),
    zone: z.string(),
  }),
  now: z.string().describe('instant by the county clock'),
  today: z.string().describe('calendar date in the county'),
});
export type Session = z.infer<typeof Session>;

export const sessionRoutes = {
  readSession: route({
    method: 'get',
    path: '/session',
    verb: 'session.read',
    summary: 'Who is signed in, as which post',
    since: '1',
    answer: Session,
  }),
  actAs: route({
    method: 'post',
    path: '/session/post',
    verb: 'session.act-as',
    summary: 'Act as another of one’s posts',
    since: '1',
    body: z.object({ postId: z.string() }),
    answer: Session,
  }),
};
