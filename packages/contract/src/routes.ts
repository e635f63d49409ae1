// All routes of /api/v1 by name; each noun adds its own line.
import { attendanceRoutes } from './routes/attendance.ts';
import { breakdownRoutes } from './routes/breakdown.ts';
import { bulletinRoutes } from './routes/bulletin.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { checkRoutes } from './routes/check.ts';
import { commitmentRoutes } from './routes/commitment.ts';
import { commitmentTurnRoutes } from './routes/commitment-turn.ts';
import { documentRoutes } from './routes/document.ts';
import { draftRoutes } from './routes/draft.ts';
import { noticeRoutes } from './routes/notice.ts';
import { responsibilityRoutes } from './routes/responsibility.ts';
import { dutyListRoutes } from './routes/duty-list.ts';
import { drawRoutes } from './routes/draw.ts';
import { extensionRoutes } from './routes/extension.ts';
import { obstacleRoutes } from './routes/obstacle.ts';
import { formRoutes } from './routes/form.ts';
import { dutyRoutes } from './routes/duty.ts';
import { findingRoutes } from './routes/finding.ts';
import { inspectionRoutes } from './routes/inspection.ts';
import { roundRoutes } from './routes/round.ts';
import { importRoutes } from './routes/import.ts';
import { instructionRoutes } from './routes/instruction.ts';
import { journalRoutes } from './routes/journal.ts';
import { messageRoutes } from './routes/message.ts';
import { meetingRoutes } from './routes/meeting.ts';
import { projectRoutes } from './routes/project.ts';
import { reportRoutes } from './routes/report.ts';
import { requestRoutes } from './routes/request.ts';
import { rulesRoutes } from './routes/rules.ts';
import { scoreRoutes } from './routes/score.ts';
import { searchRoutes } from './routes/search.ts';
import { sessionRoutes } from './routes/session.ts';
import { setupRoutes } from './routes/setup.ts';
import { unitRoutes } from './routes/unit.ts';
import { weekRoutes } from './routes/week.ts';
import { workRoutes } from './routes/work.ts';

/** Every route; the server must handle each, the document lists each. */
export const routes = {
  ...setupRoutes,
  ...sessionRoutes,
  ...draftRoutes,
  ...unitRoutes,
  ...importRoutes,
  ...dutyListRoutes,
  ...noticeRoutes,
  ...responsibilityRoutes,
  ...documentRoutes,
  ...breakdownRoutes,
  ...commitmentRoutes,
  ...commitmentTurnRoutes,
  ...instructionRoutes,
  ...reportRoutes,
  ...requestRoutes,
  ...formRoutes,
  ...checkRoutes,
  ...obstacleRoutes,
  ...extensionRoutes,
  ...workRoutes,
  ...calendarRoutes,
  ...weekRoutes,
  ...drawRoutes,
  ...inspectionRoutes,
  ...roundRoutes,
  ...findingRoutes,
  ...scoreRoutes,
  ...bulletinRoutes,
  ...messageRoutes,
  ...meetingRoutes,
  ...projectRoutes,
  ...searchRoutes,
  ...rulesRoutes,
  ...journalRoutes,
  ...attendanceRoutes,
  ...dutyRoutes,
};

export type Routes = typeof routes;
export type RouteName = keyof Routes;
