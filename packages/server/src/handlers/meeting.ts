// 调度会: planned, run, minuted. Minutes are written on paper, in Chinese.
import { arrangeAgenda } from '@luoshi/app/meeting/arrange-agenda';
import { draftMinutes } from '@luoshi/app/meeting/draft-minutes';
import { editMeeting } from '@luoshi/app/meeting/edit-meeting';
import { planMeeting } from '@luoshi/app/meeting/plan-meeting';
import { listMeetings, readMeeting } from '@luoshi/app/meeting/read-meeting';
import { recordOutcome } from '@luoshi/app/meeting/record-outcome';
import { closeMeeting, openMeeting } from '@luoshi/app/meeting/run-meeting';
import type { meetingRoutes } from '@luoshi/contract/routes/meeting';
import type { HandlersOf } from '../http/handler.ts';
import { onPaper } from './bulletin.ts';

export const meetingHandlers: HandlersOf<typeof meetingRoutes> = {
  listMeetings: (context) => listMeetings(context, undefined),
  planMeeting: (context, { body }) => planMeeting(context, body),
  readMeeting: (context, { params }) => readMeeting(context, params),
  editMeeting: (context, { params, body }) => editMeeting(context, { ...params, ...body }),
  arrangeAgenda: (context, { params, body }) => arrangeAgenda(context, { ...params, ...body }),
  openMeeting: (context, { params, body }) => openMeeting(context, { ...params, ...body, say: onPaper }),
  recordOutcome: (context, { params, body }) => recordOutcome(context, { ...params, ...body }),
  closeMeeting: (context, { params, body }) => closeMeeting(context, { ...params, ...body }),
  draftMinutes: (context, { params, body }) => draftMinutes(context, { ...params, ...body, say: onPaper }),
};
