// 到岗督查: rounds by three bodies, visits by two checkers, the unit asked afterwards, decisions, and what is sealed.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id, InstantText } from '../value.ts';

const Version = z.number().int();
const basedOn = z.number().int().positive();
const Done = z.object({ id: Id });
const Note = z.string().max(1_000);

export const AttendanceCounts = z.object({
  'on-duty': z.number().int(),
  'in-field': z.number().int(),
  'on-leave': z.number().int(),
  'to-explain': z.number().int(),
  absent: z.number().int(),
});
export type AttendanceCounts = z.infer<typeof AttendanceCounts>;

export const AttendanceQuestion = z.object({
  id: Id,
  name: z.string(),
  title: z.string(),
  seen: z.string(),
  reply: z.enum(['in-field', 'on-leave', 'none']).nullable(),
  replyNote: z.string().nullable(),
  correction: z.string().nullable().describe('what the person concerned says'),
  isMine: z.boolean(),
  mayBeDecided: z.boolean().describe('the unit replied, or its days are over'),
  version: Version,
});
export type AttendanceQuestion = z.infer<typeof AttendanceQuestion>;

export const AttendanceVisit = z.object({
  id: Id,
  unitId: Id,
  unit: z.string(),
  startsAt: InstantText,
  endsAt: InstantText,
  checkers: z.array(z.string()),
  state: z.enum(['recorded', 'asked', 'settled']),
  waitsForMe: z.boolean().describe('the reader is the second checker and has not signed'),
  replyDueOn: DateText.nullable(),
  counts: AttendanceCounts,
  questions: z.array(AttendanceQuestion).describe('open ones the reader may see'),
  version: Version,
});
export type AttendanceVisit = z.infer<typeof AttendanceVisit>;

export const AttendanceRound = z.object({
  id: Id,
  ordinal: z.number().int(),
  title: z.string(),
  startsOn: DateText,
  endsOn: DateText,
  bodies: z.array(z.object({ id: Id, name: z.string() })),
  draws: z
    .array(
      z.object({
        id: Id,
        version: Version,
        source: z.string(),
        sourceOn: DateText,
        listHash: z.string(),
        seed: z.string().nullable(),
        isMine: z.boolean(),
        isPublished: z.boolean(),
      }),
    )
    .describe('of units and of posts, as far as the reader may see them'),
  drawn: z
    .array(
      z.object({
        unitId: Id,
        unit: z.string(),
        posts: z.array(z.object({ id: Id, name: z.string() })),
      }),
    )
    .describe('for the office and the checkers'),
  visits: z.array(AttendanceVisit),
  bulletinId: Id.nullable(),
  version: Version,
});
export type AttendanceRound = z.infer<typeof AttendanceRound>;

export const OpenedAbsence = z.object({
  id: Id,
  name: z.string(),
  post: z.string(),
  unit: z.string(),
  visitedOn: DateText,
  replyNote: z.string().nullable(),
  statement: z.string().nullable(),
  grounds: z.string(),
  decidedBy: z.string(),
  decidedAt: InstantText,
  correction: z.string().nullable(),
  correctionAnswer: z.string().nullable(),
  keepUntil: DateText,
  isMine: z.boolean(),
  version: Version,
  openings: z.array(z.object({ by: z.string(), at: InstantText, purpose: z.string() })),
});
export type OpenedAbsence = z.infer<typeof OpenedAbsence>;

const roundRoutes = {
  readAttendance: route({
    method: 'get',
    path: '/attendance',
    verb: 'attendance.list',
    summary: 'Rounds of a year with visits in counts, and what the reader is asked',
    since: '1',
    query: z.object({ year: z.coerce.number().int().min(2000).max(2999).optional() }),
    answer: z.object({
      year: z.number().int(),
      target: z.number().int().describe('least number of rounds in a year'),
      replyDays: z.number().int().describe('working days of the unit’s reply'),
      rounds: z.array(AttendanceRound),
      sealed: z
        .array(
          z.object({
            id: Id,
            unit: z.string(),
            visitedOn: DateText,
            keepUntil: DateText,
            isMine: z.boolean(),
            hasCorrection: z.boolean(),
          }),
        )
        .describe('for the organisation department, and one’s own'),
    }),
  }),
  planAttendance: route({
    method: 'post',
    path: '/attendance/rounds',
    verb: 'attendance.plan',
    summary: 'Plan a round of three bodies; freezes the lists of units and posts',
    since: '1',
    body: z.object({
      title: z.string().trim().min(1).max(100),
      startsOn: DateText,
      endsOn: DateText,
      bodyUnitIds: z.array(Id).max(9),
      poolUnitIds: z.array(Id).min(1).max(300),
      unitCount: z.int32().positive(),
      postsPerUnit: z.int32().positive().max(100),
      source: z.string().trim().min(1).max(200),
      sourceOn: DateText,
    }),
    answer: Done,
  }),
  circulateAttendance: route({
    method: 'post',
    path: '/attendance/rounds/{id}/circular',
    verb: 'attendance.circulate',
    summary: 'Draft the circular of a round: by unit, in counts',
    since: '1',
    params: byId,
    body: z.object({ basedOn }),
    answer: z.object({ bulletinId: Id }),
  }),
};

const visitRoutes = {
  recordAttendanceVisit: route({
    method: 'post',
    path: '/attendance/rounds/{id}/visits',
    verb: 'attendance.visit',
    summary: 'Record a visit, for the second checker to sign',
    since: '1',
    params: byId,
    body: z.object({
      unitId: Id,
      startsAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
      secondPostId: Id,
      notMet: z.array(z.object({ postId: Id, seen: z.string().max(200) })).max(100),
    }),
    answer: Done,
  }),
  confirmAttendanceVisit: route({
    method: 'post',
    path: '/attendance/visits/{id}/signature',
    verb: 'attendance.confirm',
    summary: 'Sign a visit as its second checker; the unit is asked from here on',
    since: '1',
    params: byId,
    body: z.object({ basedOn }),
    answer: Done,
  }),
  replyAttendance: route({
    method: 'post',
    path: '/attendance/visits/{id}/replies',
    verb: 'attendance.reply',
    summary: 'Say for one’s unit what leave or field work there was',
    since: '1',
    params: byId,
    body: z.object({
      replies: z
        .array(z.object({ id: Id, basedOn, reply: z.enum(['in-field', 'on-leave', 'none']), note: Note }))
        .min(1)
        .max(100),
    }),
    answer: Done,
  }),
  decideAttendance: route({
    method: 'post',
    path: '/attendance/questions/{id}/decision',
    verb: 'attendance.decide',
    summary: 'Decide about one person; his name goes, unless he is finally absent',
    since: '1',
    params: byId,
    body: z.object({ basedOn, result: z.enum(['on-duty', 'in-field', 'on-leave', 'absent']), grounds: Note }),
    answer: Done,
  }),
  correctAttendance: route({
    method: 'post',
    path: '/attendance/records/{id}/correction',
    verb: 'attendance.correct',
    summary: 'Say what is wrong in a record of oneself',
    since: '1',
    params: byId,
    body: z.object({ basedOn, correction: z.string().trim().min(1).max(1_000) }),
    answer: Done,
  }),
};

const sealedRoutes = {
  openAbsence: route({
    method: 'post',
    path: '/attendance/absences/{id}/openings',
    verb: 'attendance.open',
    summary: 'Open a sealed absence, saying what for; every opening is kept with it',
    since: '1',
    params: byId,
    body: z.object({ purpose: z.string().trim().min(1).max(200) }),
    answer: Done,
  }),
  readOpened: route({
    method: 'get',
    path: '/attendance/openings/{id}',
    verb: 'attendance.open',
    summary: 'What one opened today',
    since: '1',
    params: byId,
    answer: OpenedAbsence,
  }),
  withdrawAbsence: route({
    method: 'post',
    path: '/attendance/absences/{id}/answer',
    verb: 'attendance.withdraw',
    summary: 'Withdraw an absence after a correction, or answer why it stands',
    since: '1',
    params: byId,
    body: z.object({ basedOn, to: z.enum(['on-duty', 'in-field', 'on-leave']).nullable(), answer: Note }),
    answer: Done,
  }),
  expireAbsences: route({
    method: 'post',
    path: '/attendance/expiry',
    verb: 'attendance.expire',
    summary: 'Purge absences whose assessment and appeals are over',
    since: '1',
    answer: z.object({ purged: z.number().int() }),
  }),
};

export const attendanceRoutes = { ...roundRoutes, ...visitRoutes, ...sealedRoutes };
