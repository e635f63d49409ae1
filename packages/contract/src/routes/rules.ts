// The rules in force, shown on demand.
import { z } from 'zod';
import { route } from '../route.ts';
import { DecimalText } from '../value.ts';

export const rulesRoutes = {
  readRules: route({
    method: 'get',
    path: '/rules',
    verb: 'rules.read',
    summary: 'The light rule and the clocks in force, with their sources, and the indicators known',
    since: '1',
    answer: z.object({
      lights: z.object({
        id: z.string(),
        version: z.string(),
        source: z.string(),
        normalFrom: DecimalText,
        slowFrom: DecimalText,
        judgedFrom: DecimalText,
        slowNodeDays: z.number().int(),
      }),
      clocks: z.array(
        z.object({
          id: z.string(),
          days: z.number().int(),
          kind: z.enum(['calendar', 'working']),
          starts: z.string().describe('what starts it, as words of the field'),
          source: z.string(),
        }),
      ),
      reminders: z.array(
        z.object({
          step: z.string(),
          name: z.string(),
          kind: z.enum(['calendar', 'working']),
          before: z.array(z.number().int()),
          after: z.array(z.number().int()),
          to: z.array(z.enum(['doer', 'head', 'office', 'leader'])),
          send: z.enum(['digest', 'at-once']),
          source: z.string(),
        }),
      ),
      indicators: z
        .array(z.object({ id: z.string(), name: z.string(), unit: z.string() }))
        .describe('what a target may be counted by'),
    }),
  }),
};
