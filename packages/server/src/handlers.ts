// Every route's handler; the type fails when one is missing.
import type { Accounts } from '@luoshi/app/account/accounts';
import type { Routes } from '@luoshi/contract/routes';
import { dutyHandlers } from './handlers/duty.ts';
import { attendanceHandlers } from './handlers/attendance.ts';
import { breakdownHandlers } from './handlers/breakdown.ts';
import { documentHandlers } from './handlers/document.ts';
import { findingHandlers } from './handlers/finding.ts';
import { roundHandlers } from './handlers/round.ts';
import { inspectionHandlers } from './handlers/inspection.ts';
import { drawHandlers } from './handlers/draw.ts';
import { draftHandlers } from './handlers/draft.ts';
import { extensionHandlers } from './handlers/extension.ts';
import { importHandlers } from './handlers/import.ts';
import { noticeHandlers } from './handlers/notice.ts';
import { responsibilityHandlers } from './handlers/responsibility.ts';
import { dutyListHandlers } from './handlers/duty-list.ts';
import { unitHandlers } from './handlers/unit.ts';
import { sessionHandlers } from './handlers/session.ts';
import { setupHandlers } from './handlers/setup.ts';
import { bulletinHandlers } from './handlers/bulletin.ts';
import { journalHandlers } from './handlers/journal.ts';
import { rulesHandlers } from './handlers/rules.ts';
import { scoreHandlers } from './handlers/score.ts';
import { searchHandlers } from './handlers/search.ts';
import { calendarHandlers } from './handlers/calendar.ts';
import { weekHandlers } from './handlers/week.ts';
import { checkHandlers } from './handlers/check.ts';
import { commitmentHandlers } from './handlers/commitment.ts';
import { commitmentTurnHandlers } from './handlers/commitment-turn.ts';
import { instructionHandlers } from './handlers/instruction.ts';
import { messageHandlers } from './handlers/message.ts';
import { meetingHandlers } from './handlers/meeting.ts';
import { projectHandlers } from './handlers/project.ts';
import { obstacleHandlers } from './handlers/obstacle.ts';
import { reportHandlers } from './handlers/report.ts';
import { formHandlers } from './handlers/form.ts';
import { requestHandlers } from './handlers/request.ts';
import { workHandlers } from './handlers/work.ts';
import type { HandlersOf } from './http/handler.ts';

/** All handlers by route name. */
export const handlersOf = (accounts: Accounts): HandlersOf<Routes> => ({
  ...setupHandlers(accounts),
  ...sessionHandlers,
  ...draftHandlers,
  ...unitHandlers(accounts),
  ...importHandlers(accounts),
  ...dutyListHandlers,
  ...noticeHandlers,
  ...responsibilityHandlers,
  ...documentHandlers,
  ...breakdownHandlers,
  ...bulletinHandlers,
  ...journalHandlers,
  ...rulesHandlers,
  ...scoreHandlers,
  ...searchHandlers,
  ...checkHandlers,
  ...obstacleHandlers,
  ...extensionHandlers,
  ...commitmentHandlers,
  ...commitmentTurnHandlers,
  ...instructionHandlers,
  ...reportHandlers,
  ...requestHandlers,
  ...formHandlers,
  ...messageHandlers,
  ...meetingHandlers,
  ...projectHandlers,
  ...workHandlers,
  ...calendarHandlers,
  ...weekHandlers,
  ...attendanceHandlers,
  ...dutyHandlers,
  ...drawHandlers,
  ...inspectionHandlers,
  ...roundHandlers,
  ...findingHandlers,
});
