// 本周督办清单.
import { readWeek } from '@luoshi/app/week/read-week';
import type { weekRoutes } from '@luoshi/contract/routes/week';
import type { HandlersOf } from '../http/handler.ts';

export const weekHandlers: HandlersOf<typeof weekRoutes> = {
  readWeek: (context, { query }) => readWeek(context, query),
};
