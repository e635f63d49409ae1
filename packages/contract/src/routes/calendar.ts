// 旬报日历: the month with its deadlines, the cycle, days off, and the list of what is dispatched every ten days.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id, Most, PeriodText } from '../value.ts';
import { LightShown, Progress } from './commitment.ts';

export const CyclePart = z.enum(['meeting', 'check', 'circular', 'report']);
export type CyclePart = z.infer<typeof CyclePart>;

const SlotState = z.enum(['done', 'done-late', 'late', 'open']);

/** Something done in a cycle, and where it is found. */
export const CycleDeed = z.object({
  part: CyclePart,
  doneOn: DateText,
  title: z.string(),
  type: z.enum(['bulletin', 'meeting', 'round', 'tick']),
  id: Id,
  link: z.string().nullable().describe('of a tick: a page or an address'),
});
export type CycleDeed = z.infer<typeof CycleDeed>;

export const CyclePartStanding = z.object({
  part: CyclePart,
  times: z.number().int(),
  done: z.number().int(),
  slots: z.array(z.object({ dueOn: DateText, state: SlotState, deed: CycleDeed.nullable() })),
  beyond: z.array(CycleDeed),
});
export type CyclePartStanding = z.infer<typeof CyclePartStanding>;

export const BeatKey = z.enum([
  'ten-day-dispatch',
  'monthly-circular',
  'quarterly-analysis',
  'half-year-assessment',
  'year-end-assessment',
]);
export type BeatKey = z.infer<typeof BeatKey>;

export const CalendarBeat = z.object({
  key: BeatKey,
  period: PeriodText,
  dueOn: DateText,
  state: SlotState,
  doneOn: DateText.nullable(),
  bulletinId: Id.nullable(),
});
export type CalendarBeat = z.infer<typeof CalendarBeat>;

const DayKind = z.enum(['off', 'worked']);

const PartRule = z.object({ dueDays: z.array(z.number().int()), recognises: z.array(z.string()) });

const CycleTemplate = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  parts: z.object({ meeting: PartRule, check: PartRule, circular: PartRule, report: PartRule }),
});
export type CycleTemplate = z.infer<typeof CycleTemplate>;

const DueDays = z.array(z.number().int().min(1).max(31)).min(1).max(10);

export const NewHoliday = z.object({
  on: DateText,
  kind: DayKind,
  name: z.string().trim().min(1).max(40),
  source: z.string().trim().min(1).max(200),
  basedOn: z.number().int().positive().nullable().describe('version of the county’s own day that was seen'),
});
export type NewHoliday = z.infer<typeof NewHoliday>;

/** A commitment on the ten-day list. */
export const DispatchEntry = z.object({
  id: Id,
  commitmentId: Id,
  title: z.string(),
  unitId: Id.nullable(),
  unit: z.string().nullable(),
  fromOn: DateText,
  toOn: DateText,
  state: z.enum(['coming', 'on', 'ended']),
  reason: z.string(),
  leader: z.string().nullable(),
  enteredBy: z.string().nullable().describe('who entered it on the leader’s behalf'),
  basis: z.string().nullable(),
  light: LightShown,
  progress: Progress,
  next: z.object({ period: PeriodText, dueOn: DateText }).nullable(),
  version: z.number().int(),
});
export type DispatchEntry = z.infer<typeof DispatchEntry>;

export const calendarRoutes = {
  readCalendar: route({
    method: 'get',
    path: '/calendar',
    verb: 'calendar.read',
    summary: 'A month with its deadlines, the parts of the cycle and the beats due in it',
    since: '1',
    query: z.object({ period: PeriodText.optional() }),
    answer: z.object({
      period: PeriodText,
      today: DateText,
      days: z.array(z.object({ on: DateText, worked: z.boolean(), name: z.string().nullable() })),
      reports: z.array(z.object({ period: PeriodText, dueOn: DateText, count: z.number().int() })),
      template: z.object({ id: z.string(), name: z.string() }),
      parts: z.array(CyclePartStanding),
      beats: z.array(CalendarBeat),
      templates: z.array(CycleTemplate),
      choices: z.array(
        z.object({
          id: Id,
          fromPeriod: PeriodText,
          template: z.string(),
          basis: z.string(),
          version: z.number().int(),
        }),
      ),
    }),
  }),
  readHolidays: route({
    method: 'get',
    path: '/holidays',
    verb: 'calendar.read',
    summary: 'Days off and days worked of a year: what ships, what the county decided, what the law gives',
    since: '1',
    query: z.object({ year: z.coerce.number().int().min(1900).max(2100).optional() }),
    answer: z.object({
      year: z.number().int(),
      source: z.string().nullable(),
      shipped: z.array(z.object({ on: DateText, kind: DayKind, name: z.string().nullable() })),
      own: z.array(
        z.object({
          id: Id,
          on: DateText,
          kind: DayKind,
          name: z.string(),
          source: z.string(),
          version: z.number().int(),
        }),
      ),
      proposed: z.array(z.object({ on: DateText, name: z.string() })),
      springFestival: z.object({ on: DateText, source: z.string() }).nullable(),
    }),
  }),
  setHolidays: route({
    method: 'put',
    path: '/holidays',
    verb: 'holiday.set',
    summary: 'Say of days that they are off or worked; the county’s word holds over the shipped table',
    since: '1',
    body: z.object({ days: z.array(NewHoliday).min(1).max(60) }),
    answer: z.object({ set: z.number().int() }),
  }),
  removeHoliday: route({
    method: 'delete',
    path: '/holidays/{on}',
    verb: 'holiday.remove',
    summary: 'Take back what the county said of a day',
    since: '1',
    params: z.object({ on: DateText }),
    body: z.object({ basedOn: z.number().int().positive() }),
    answer: z.object({ removed: z.number().int() }),
  }),
  chooseCycle: route({
    method: 'put',
    path: '/calendar/cycle',
    verb: 'cycle.choose',
    summary: 'Choose the cycle from a month on, with own days where they differ',
    since: '1',
    body: z.object({
      fromPeriod: PeriodText,
      template: z.string().min(1).max(60),
      dueDays: z.object({
        meeting: DueDays.optional(),
        check: DueDays.optional(),
        circular: DueDays.optional(),
        report: DueDays.optional(),
      }),
      basis: z.string().trim().min(1).max(200),
      basedOn: z.number().int().positive().nullable(),
    }),
    answer: z.object({ id: Id }),
  }),
  tickCycle: route({
    method: 'post',
    path: '/calendar/ticks',
    verb: 'cycle.tick',
    summary: 'Tick what was done outside the system, with where it is found',
    since: '1',
    body: z.object({
      part: CyclePart,
      doneOn: DateText,
      title: z.string().trim().min(1).max(120),
      link: z
        .string()
        .trim()
        .max(300)
        .regex(/^(https?:\/\/|\/)\S+$/)
        .nullable(),
    }),
    answer: z.object({ id: Id }),
  }),
  untickCycle: route({
    method: 'delete',
    path: '/calendar/ticks/{id}',
    verb: 'cycle.untick',
    summary: 'Take a tick back',
    since: '1',
    params: byId,
    answer: z.object({ removed: z.number().int() }),
  }),
  readDispatchList: route({
    method: 'get',
    path: '/dispatch-list',
    verb: 'dispatch-list.read',
    summary: 'What leaders have reported every ten days, until when, and how full the list is by township',
    since: '1',
    query: z.object({
      most: Most.describe('entries at most, those on the list first; 200 when left out'),
    }),
    answer: z.object({
      today: DateText,
      most: z.number().int().describe('of one township at a time'),
      entries: z.array(DispatchEntry),
      count: z.number().int().describe('entries there are, also those not sent'),
      on: z.number().int().describe('of them on the list today'),
      towns: z.array(z.object({ unitId: Id, unit: z.string(), listed: z.number().int() })),
    }),
  }),
  putOnDispatchList: route({
    method: 'post',
    path: '/dispatch-list',
    verb: 'dispatch-list.put',
    summary:
      'Have a commitment reported every ten days for a time; the office names the leader and its basis',
    since: '1',
    body: z.object({
      commitmentId: Id,
      fromOn: DateText,
      toOn: DateText,
      reason: z.string().trim().max(200),
      leaderPostId: Id.nullable(),
      basis: z.string().trim().max(200).nullable(),
    }),
    answer: z.object({ id: Id }),
  }),
  takeOffDispatchList: route({
    method: 'post',
    path: '/dispatch-list/{id}/end',
    verb: 'dispatch-list.take-off',
    summary: 'End an entry sooner than it was dated',
    since: '1',
    params: byId,
    body: z.object({
      basedOn: z.number().int().positive(),
      reason: z.string().trim().min(1).max(200),
    }),
    answer: z.object({ taken: z.number().int() }),
  }),
};
