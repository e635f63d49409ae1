// 乡镇履职事项清单.
import { chooseDuties } from '@luoshi/app/duty-list/choose-duties';
import { readDutyLists } from '@luoshi/app/duty-list/read-duty-lists';
import type { dutyListRoutes } from '@luoshi/contract/routes/duty-list';
import type { HandlersOf } from '../http/handler.ts';

export const dutyListHandlers: HandlersOf<typeof dutyListRoutes> = {
  readDutyLists: (context) => readDutyLists(context, undefined),
  chooseDuties: (context, { body }) => chooseDuties(context, body),
};
