// The first start of an empty county.
import { z } from 'zod';
import { route } from '../route.ts';

export const SetupState = z.object({ needed: z.boolean() });

/** County and first administrator. */
export const NewCounty = z.object({
  name: z.string().trim().min(2).max(40),
  divisionCode: z.string().regex(/^\d{12}$/, '12 digits'),
  administratorName: z.string().trim().min(1).max(40),
  username: z
    .string()
    .trim()
    .min(3)
    .max(30)
    .regex(/^[a-zA-Z0-9_.]+$/),
  password: z.string().min(10).max(128),
});
export type NewCounty = z.infer<typeof NewCounty>;

export const setupRoutes = {
  readSetup: route({
    method: 'get',
    path: '/setup',
    verb: 'setup.read',
    summary: 'Whether a county has still to be set up',
    since: '1',
    answer: SetupState,
  }),
  createCounty: route({
    method: 'post',
    path: '/setup',
    verb: 'setup.create',
    summary: 'Create the county and its first administrator; only while there is none',
    since: '1',
    body: NewCounty,
    answer: z.object({ jurisdictionId: z.number() }),
  }),
};
