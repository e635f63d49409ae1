// 到岗督查. A circular is written on paper, in Chinese.
import { circulateRound } from '@luoshi/app/attendance/circulate-round';
import { confirmVisit } from '@luoshi/app/attendance/confirm-visit';
import { correctRecord } from '@luoshi/app/attendance/correct-record';
import { decideQuestion } from '@luoshi/app/attendance/decide-question';
import { expireAbsences } from '@luoshi/app/attendance/expire-absences';
import { openAbsence, readOpened } from '@luoshi/app/attendance/open-absence';
import { planRound } from '@luoshi/app/attendance/plan-round';
import { readAttendance } from '@luoshi/app/attendance/read-attendance';
import { recordVisit } from '@luoshi/app/attendance/record-visit';
import { replyQuestions } from '@luoshi/app/attendance/reply-questions';
import { withdrawAbsence } from '@luoshi/app/attendance/withdraw-absence';
import type { attendanceRoutes } from '@luoshi/contract/routes/attendance';
import type { HandlersOf } from '../http/handler.ts';
import { onPaper } from './bulletin.ts';

export const attendanceHandlers: HandlersOf<typeof attendanceRoutes> = {
  readAttendance: (context, { query }) => readAttendance(context, query),
  planAttendance: (context, { body }) => planRound(context, body),
  circulateAttendance: (context, { params, body }) =>
    circulateRound(context, { ...params, ...body, say: onPaper }),
  recordAttendanceVisit: (context, { params, body }) => recordVisit(context, { roundId: params.id, ...body }),
  confirmAttendanceVisit: (context, { params, body }) => confirmVisit(context, { ...params, ...body }),
  replyAttendance: (context, { params, body }) => replyQuestions(context, { ...params, ...body }),
  decideAttendance: (context, { params, body }) => decideQuestion(context, { ...params, ...body }),
  correctAttendance: (context, { params, body }) => correctRecord(context, { ...params, ...body }),
  openAbsence: (context, { params, body }) => openAbsence(context, { ...params, ...body }),
  readOpened: (context, { params }) => readOpened(context, params),
  withdrawAbsence: (context, { params, body }) => withdrawAbsence(context, { ...params, ...body }),
  expireAbsences: (context) => expireAbsences(context, undefined),
};
