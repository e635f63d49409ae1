// 值班表: teams, rosters, swaps.
import { z } from 'zod';
import { route } from '../route.ts';
import { Done, basedOn, Version, UnitName, ofUnit } from './duty-value.ts';
import { byId, DateText, Id, InstantText } from '../value.ts';

const MonthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const PostIds = z.array(Id).max(200);

export const OnDuty = z.object({
  postId: Id,
  name: z.string(),
  title: z.string(),
  phone: z.string().nullable(),
  isMe: z.boolean(),
});
export type OnDuty = z.infer<typeof OnDuty>;

export const DutyShift = z.object({
  id: Id,
  onDate: DateText,
  startsAt: InstantText,
  endsAt: InstantText,
  isOff: z.boolean().describe('a weekend or a holiday'),
  leader: OnDuty,
  staff: z.array(OnDuty),
  version: Version,
});
export type DutyShift = z.infer<typeof DutyShift>;

const Burdens = z.object({
  people: z.array(OnDuty.extend({ duties: z.number().int(), off: z.number().int() })),
  spread: z.number().int(),
  offSpread: z.number().int(),
});

export const DutyTeam = z.object({
  unitId: Id,
  unit: z.string(),
  county: z.boolean(),
  phone: z.string(),
  leaderPostIds: z.array(Id),
  staffPostIds: z.array(Id),
  staffPerShift: z.number().int(),
  gapDays: z.number().int(),
  shiftStarts: z.string(),
  mayChange: z.boolean(),
  version: Version,
});
export type DutyTeam = z.infer<typeof DutyTeam>;

export const DutySwap = z.object({
  id: Id,
  shiftId: Id,
  returnShiftId: Id.nullable(),
  from: OnDuty,
  to: OnDuty,
  version: Version,
});
export type DutySwap = z.infer<typeof DutySwap>;

/** Routes of teams, rosters and swaps. */
export const dutyRosterRoutes = {
  readRoster: route({
    method: 'get',
    path: '/duty/roster',
    verb: 'duty.read',
    summary: 'The roster of a unit and month, and how its burden lies',
    since: '1',
    query: z.object({ unitId: Id.optional(), month: MonthText.optional() }),
    answer: z.object({
      month: MonthText,
      units: z.array(UnitName),
      team: DutyTeam.nullable(),
      mayBegin: z
        .object({ unitId: Id, unit: z.string(), county: z.boolean() })
        .nullable()
        .describe('one’s own unit, when it has no team and one may set it up'),
      defaults: z.object({
        shiftStarts: z.string(),
        gapDays: z.number().int(),
        staffPerShift: z.number().int(),
      }),
      shifts: z.array(DutyShift),
      leaders: Burdens,
      staff: Burdens,
      absences: z.array(OnDuty.extend({ from: DateText, to: DateText })),
      swaps: z.array(DutySwap),
    }),
  }),
  setUpTeam: route({
    method: 'put',
    path: '/duty/units/{unitId}/team',
    verb: 'duty.set-up',
    summary: 'Say who keeps duty in a unit; numbers left out are the rule’s',
    since: '1',
    params: ofUnit,
    body: z.object({
      basedOn: basedOn.nullable(),
      county: z.boolean(),
      phone: z.string().trim().min(1).max(40),
      leaderPostIds: PostIds,
      staffPostIds: PostIds,
      staffPerShift: z.int32().min(1).max(9).nullable(),
      gapDays: z.int32().min(0).max(30).nullable(),
      shiftStarts: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .nullable(),
    }),
    answer: Done,
  }),
  setAbsences: route({
    method: 'put',
    path: '/duty/units/{unitId}/absences',
    verb: 'duty.set-up',
    summary: 'Say anew who cannot be put on duty in some days',
    since: '1',
    params: ofUnit,
    body: z.object({
      from: DateText,
      to: DateText,
      absences: z.array(z.object({ postId: Id, from: DateText, to: DateText })).max(200),
    }),
    answer: Done,
  }),
  makeRoster: route({
    method: 'post',
    path: '/duty/units/{unitId}/roster',
    verb: 'duty.roster',
    summary: 'Make the roster of a month, as long as none of it has begun',
    since: '1',
    params: ofUnit,
    body: z.object({ month: MonthText }),
    answer: Done,
  }),
  askSwap: route({
    method: 'post',
    path: '/duty/shifts/{id}/swaps',
    verb: 'duty.swap',
    summary: 'Ask somebody of the same team to take one’s shift',
    since: '1',
    params: byId,
    body: z.object({ fromPostId: Id, toPostId: Id, returnShiftId: Id.nullable() }),
    answer: Done,
  }),
  answerSwap: route({
    method: 'post',
    path: '/duty/swaps/{id}/answer',
    verb: 'duty.answer-swap',
    summary: 'Accept or refuse a swap that one is asked for',
    since: '1',
    params: byId,
    body: z.object({ basedOn, accept: z.boolean() }),
    answer: Done,
  }),
};
