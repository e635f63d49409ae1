// 本周督办清单: what falls due in an ISO week, by unit and by leader in charge.
import { z } from 'zod';
import { route } from '../route.ts';
import { DateText, Id, Most, PeriodText } from '../value.ts';
import { LightShown, Progress } from './commitment.ts';
import { WorkStep } from './work.ts';

const Blocked = LightShown.shape.blocked;

export const WeekItem = z.object({
  key: z.string(),
  kind: z.union([z.enum(['node', 'whole']), WorkStep]),
  commitmentId: Id,
  number: z.string().nullable(),
  title: z.string(),
  proof: z.string().nullable().describe('what proves a node'),
  unitId: Id.nullable(),
  unit: z.string().nullable(),
  handler: z.string().nullable(),
  leaderPostId: Id.nullable(),
  leader: z.string().nullable(),
  dueOn: DateText,
  overdueDays: z.number().int().describe('calendar days'),
  light: LightShown,
  progress: Progress,
  blocked: Blocked,
});
export type WeekItem = z.infer<typeof WeekItem>;

const Count = z.number().int().describe('lines there are, also those not sent');

export const Week = z.object({
  period: PeriodText,
  from: DateText,
  to: DateText,
  today: DateText,
  units: z.array(
    z.object({
      unitId: Id,
      unit: z.string(),
      reports: z.array(z.object({ period: PeriodText, dueOn: DateText, count: z.number().int() })),
      items: z.array(WeekItem),
      count: Count,
    }),
  ),
  leaders: z.array(
    z.object({
      postId: Id.nullable(),
      leader: z.string().nullable(),
      items: z.array(WeekItem),
      count: Count,
    }),
  ),
  overdue: z.array(WeekItem),
  overdueCount: Count,
  blocked: z.array(
    z.object({
      commitmentId: Id,
      title: z.string(),
      unit: z.string().nullable(),
      leader: z.string().nullable(),
      blocked: Blocked,
    }),
  ),
  visits: z.array(
    z.object({
      on: DateText,
      until: DateText,
      unit: z.string().nullable(),
      title: z.string().nullable(),
    }),
  ),
});
export type Week = z.infer<typeof Week>;

export const weekRoutes = {
  readWeek: route({
    method: 'get',
    path: '/week',
    verb: 'week.read',
    summary: 'What falls due in an ISO week, what is past, who holds what up, and who is visited',
    since: '1',
    query: z.object({
      period: PeriodText.optional(),
      most: Most.describe('lines at most, of units, of leaders and of what is past; 200 when left out'),
    }),
    answer: Week,
  }),
};
