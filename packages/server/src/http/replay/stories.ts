// Which story answers for which routes: a key is a file of this folder, `<key>.db.test.ts`.
import { attendanceRoutes } from '@luoshi/contract/routes/attendance';
import { breakdownRoutes } from '@luoshi/contract/routes/breakdown';
import { bulletinRoutes } from '@luoshi/contract/routes/bulletin';
import { calendarRoutes } from '@luoshi/contract/routes/calendar';
import { checkRoutes } from '@luoshi/contract/routes/check';
import { commitmentRoutes } from '@luoshi/contract/routes/commitment';
import { commitmentTurnRoutes } from '@luoshi/contract/routes/commitment-turn';
import { documentRoutes } from '@luoshi/contract/routes/document';
import { draftRoutes } from '@luoshi/contract/routes/draft';
import { drawRoutes } from '@luoshi/contract/routes/draw';
import { dutyRoutes } from '@luoshi/contract/routes/duty';
import { dutyListRoutes } from '@luoshi/contract/routes/duty-list';
import { extensionRoutes } from '@luoshi/contract/routes/extension';
import { findingRoutes } from '@luoshi/contract/routes/finding';
import { formRoutes } from '@luoshi/contract/routes/form';
import { importRoutes } from '@luoshi/contract/routes/import';
import { inspectionRoutes } from '@luoshi/contract/routes/inspection';
import { instructionRoutes } from '@luoshi/contract/routes/instruction';
import { journalRoutes } from '@luoshi/contract/routes/journal';
import { meetingRoutes } from '@luoshi/contract/routes/meeting';
import { messageRoutes } from '@luoshi/contract/routes/message';
import { noticeRoutes } from '@luoshi/contract/routes/notice';
import { obstacleRoutes } from '@luoshi/contract/routes/obstacle';
import { projectRoutes } from '@luoshi/contract/routes/project';
import { reportRoutes } from '@luoshi/contract/routes/report';
import { requestRoutes } from '@luoshi/contract/routes/request';
import { responsibilityRoutes } from '@luoshi/contract/routes/responsibility';
import { roundRoutes } from '@luoshi/contract/routes/round';
import { rulesRoutes } from '@luoshi/contract/routes/rules';
import { scoreRoutes } from '@luoshi/contract/routes/score';
import { searchRoutes } from '@luoshi/contract/routes/search';
import { sessionRoutes } from '@luoshi/contract/routes/session';
import { setupRoutes } from '@luoshi/contract/routes/setup';
import { unitRoutes } from '@luoshi/contract/routes/unit';
import { weekRoutes } from '@luoshi/contract/routes/week';
import { workRoutes } from '@luoshi/contract/routes/work';

/** The first start is before every story: a served county has it behind it. */
const { createCounty: _firstStart, ...setupState } = setupRoutes;

/** Groups of routes by the story that replays them. */
export const stories = {
  county: {
    ...setupState,
    ...sessionRoutes,
    ...draftRoutes,
    ...unitRoutes,
    ...importRoutes,
    ...dutyListRoutes,
    ...rulesRoutes,
    ...searchRoutes,
    ...messageRoutes,
    ...journalRoutes,
  },
  line: {
    ...documentRoutes,
    ...breakdownRoutes,
    ...commitmentRoutes,
    ...reportRoutes,
    ...workRoutes,
  },
  circular: { ...checkRoutes, ...scoreRoutes, ...bulletinRoutes },
  notice: { ...noticeRoutes, ...responsibilityRoutes },
  obstacle: { ...obstacleRoutes, ...extensionRoutes, ...commitmentTurnRoutes },
  inspection: { ...inspectionRoutes, ...roundRoutes, ...findingRoutes, ...drawRoutes },
  duty: { ...dutyRoutes, ...attendanceRoutes },
  request: { ...requestRoutes, ...formRoutes, ...instructionRoutes },
  rhythm: { ...calendarRoutes, ...weekRoutes, ...meetingRoutes, ...projectRoutes },
};
