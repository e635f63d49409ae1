// 调度会: agenda from lights and obstacles, outcomes while it runs, minutes after it.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id } from '../value.ts';
import { CommitmentLine } from './commitment.ts';
import { MeetingOutcome } from './meeting-outcome.ts';

export const MeetingState = z.enum(['planned', 'running', 'held']);
export const AgendaReason = z.enum(['behind', 'obstacle', 'slow', 'project', 'added']);

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const MeetingLine = z.object({
  id: Id,
  title: z.string(),
  heldOn: DateText,
  beginsAt: Clock,
  place: z.string(),
  state: MeetingState,
  chair: z.string().nullable(),
  matters: z.number().int(),
  decisions: z.number().int(),
  bulletinId: Id.nullable(),
  version: z.number().int(),
});
export type MeetingLine = z.infer<typeof MeetingLine>;

export const AgendaItem = z.object({
  id: Id,
  reason: AgendaReason,
  title: z.string(),
  commitment: CommitmentLine.nullable(),
  standing: z.string().describe('as the meeting saw it, once it has been opened'),
  discussed: z.boolean(),
  outcomes: z.array(MeetingOutcome),
  version: z.number().int(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const MeetingPage = z.object({
  meeting: MeetingLine.extend({
    chairPostId: Id.nullable(),
    recorder: z.string().nullable(),
    present: z.string(),
    absent: z.string(),
    attending: z.string(),
  }),
  agenda: z.array(AgendaItem),
  offers: z.array(z.enum(['edit', 'open', 'record', 'close', 'draft-minutes'])),
});
export type MeetingPage = z.infer<typeof MeetingPage>;

const NewMeeting = z.object({
  title: z.string().trim().min(1).max(120),
  heldOn: DateText,
  beginsAt: Clock,
  place: z.string().trim().max(80),
  chairPostId: Id,
});

const basedOn = z.object({ basedOn: z.number().int().positive() });
const names = z.string().trim().max(600);

export const meetingRoutes = {
  listMeetings: route({
    method: 'get',
    path: '/meetings',
    verb: 'meeting.list',
    summary: 'Dispatch meetings, newest first',
    since: '1',
    answer: z.object({ meetings: z.array(MeetingLine) }),
  }),
  planMeeting: route({
    method: 'post',
    path: '/meetings',
    verb: 'meeting.plan',
    summary: 'Plan a meeting; its agenda is made from lights, obstacles and projects not started',
    since: '1',
    body: NewMeeting,
    answer: z.object({ id: Id }),
  }),
  readMeeting: route({
    method: 'get',
    path: '/meetings/{id}',
    verb: 'meeting.read',
    summary: 'A meeting with its agenda and outcomes',
    since: '1',
    params: byId,
    answer: MeetingPage,
  }),
  editMeeting: route({
    method: 'patch',
    path: '/meetings/{id}',
    verb: 'meeting.edit',
    summary: 'Change time, place, chair and who was there',
    since: '1',
    params: byId,
    body: NewMeeting.extend({
      basedOn: z.number().int().positive(),
      present: names,
      absent: names,
      attending: names,
    }),
    answer: MeetingPage,
  }),
  arrangeAgenda: route({
    method: 'put',
    path: '/meetings/{id}/agenda',
    verb: 'meeting.edit',
    summary: 'Put the agenda in order: matters kept by id, new ones by title or commitment; the rest goes',
    since: '1',
    params: byId,
    body: basedOn.extend({
      fresh: z.boolean().describe('also add what has turned red, yellow or blocked since'),
      matters: z
        .array(
          z.object({
            id: Id.nullable(),
            commitmentId: Id.nullable(),
            title: z.string().trim().min(1).max(200),
          }),
        )
        .max(200),
    }),
    answer: MeetingPage,
  }),
  openMeeting: route({
    method: 'post',
    path: '/meetings/{id}/opening',
    verb: 'meeting.run',
    summary: 'Open the meeting; the standing of every matter is kept as it is now',
    since: '1',
    params: byId,
    body: basedOn,
    answer: MeetingPage,
  }),
  recordOutcome: route({
    method: 'post',
    path: '/meetings/{id}/outcomes',
    verb: 'meeting.record',
    summary: 'Record an outcome on a matter; a decision is a commitment at once, a remark is not',
    since: '1',
    params: byId,
    body: z.object({
      agendaItemId: Id,
      kind: z.enum(['decision', 'remark']),
      text: z.string().trim().min(1).max(500),
      leadUnitId: Id.nullable(),
      supportUnitIds: z.array(Id).max(20),
      leadLeaderPostId: Id.nullable(),
      dueOn: DateText.nullable(),
      dutyId: Id.nullable().describe('entry of the township’s duty lists it falls under'),
    }),
    answer: MeetingPage,
  }),
  closeMeeting: route({
    method: 'post',
    path: '/meetings/{id}/closing',
    verb: 'meeting.run',
    summary: 'Close the meeting',
    since: '1',
    params: byId,
    body: basedOn,
    answer: MeetingPage,
  }),
  draftMinutes: route({
    method: 'post',
    path: '/meetings/{id}/minutes',
    verb: 'meeting.minutes',
    summary: 'Draft the minutes (纪要) as an official document',
    since: '1',
    params: byId,
    body: basedOn,
    answer: z.object({ bulletinId: Id }),
  }),
};
