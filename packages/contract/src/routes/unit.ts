// Units, people and their posts.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, Id } from '../value.ts';

export const Unit = z.object({
  id: Id,
  name: z.string(),
  shortName: z.string(),
  kind: z.enum([
    'county',
    'leadership',
    'office',
    'department',
    'township',
    'village',
    'resident',
    'enterprise',
  ]),
  parentId: Id.nullable(),
  cohort: z.string().nullable().describe('group of comparable units'),
  divisionCode: z.string().nullable(),
});
export type Unit = z.infer<typeof Unit>;

/** A post with who holds it today. */
export const Post = z.object({
  id: Id,
  personId: Id,
  personName: z.string(),
  title: z.string(),
  unitId: Id,
  unitName: z.string(),
  roles: z.array(z.string()),
  fields: z.array(z.string()).describe('fields a leader answers for'),
  username: z.string().nullable().describe('account of the person; told to administrators only'),
});
export type Post = z.infer<typeof Post>;

export const NewPerson = z.object({
  name: z.string().trim().min(1).max(40),
  unitId: Id,
  title: z.string().trim().min(1).max(40),
  roles: z.array(
    z.enum(['office', 'handler', 'head', 'inspector', 'leader', 'administrator', 'auditor', 'personnel']),
  ),
  phone: z.string().max(30).nullable(),
  username: z
    .string()
    .regex(/^[a-zA-Z0-9_.]{3,30}$/)
    .nullable()
    .describe('null: no account'),
});
export type NewPerson = z.infer<typeof NewPerson>;

/** A first password is shown once and never again. */
const FirstPassword = z.object({ password: z.string().nullable() });

export const unitRoutes = {
  listUnits: route({
    method: 'get',
    path: '/units',
    verb: 'unit.list',
    summary: 'Units in their order',
    since: '1',
    answer: z.object({ units: z.array(Unit) }),
  }),
  listPosts: route({
    method: 'get',
    path: '/posts',
    verb: 'person.list',
    summary: 'Posts held today',
    since: '1',
    answer: z.object({ posts: z.array(Post) }),
  }),
  addPerson: route({
    method: 'post',
    path: '/people',
    verb: 'person.add',
    summary: 'Add a person with a post and, if a user name is given, an account',
    since: '1',
    body: NewPerson,
    answer: FirstPassword.extend({ personId: Id, postId: Id }),
  }),
  resetPassword: route({
    method: 'post',
    path: '/people/{id}/password',
    verb: 'person.reset',
    summary: 'Give a person a new first password and end the old sessions',
    since: '1',
    params: byId,
    body: z.object({}),
    answer: FirstPassword,
  }),
};
