// 旬报日历 and 旬调度清单: the month, days off, the cycle, and the list.
import { chooseCycle } from '@luoshi/app/calendar/choose-cycle';
import { readCalendar } from '@luoshi/app/calendar/read-calendar';
import { readHolidays } from '@luoshi/app/calendar/read-holidays';
import { removeHoliday } from '@luoshi/app/calendar/remove-holiday';
import { setHolidays } from '@luoshi/app/calendar/set-holidays';
import { tickCycle, untickCycle } from '@luoshi/app/calendar/tick-cycle';
import { putOnDispatchList } from '@luoshi/app/dispatch-list/put-on-dispatch-list';
import { readDispatchList } from '@luoshi/app/dispatch-list/read-dispatch-list';
import { takeOffDispatchList } from '@luoshi/app/dispatch-list/take-off-dispatch-list';
import type { calendarRoutes } from '@luoshi/contract/routes/calendar';
import type { HandlersOf } from '../http/handler.ts';

export const calendarHandlers: HandlersOf<typeof calendarRoutes> = {
  readCalendar: (context, { query }) => readCalendar(context, query),
  readHolidays: (context, { query }) => readHolidays(context, query),
  setHolidays: (context, { body }) => setHolidays(context, body),
  removeHoliday: (context, { params, body }) => removeHoliday(context, { ...params, ...body }),
  chooseCycle: (context, { body }) => chooseCycle(context, body),
  tickCycle: (context, { body }) => tickCycle(context, body),
  untickCycle: (context, { params }) => untickCycle(context, params),
  readDispatchList: (context, { query }) => readDispatchList(context, query),
  putOnDispatchList: (context, { body }) => putOnDispatchList(context, body),
  takeOffDispatchList: (context, { params, body }) => takeOffDispatchList(context, { ...params, ...body }),
};
