// The rules in force.
import { readRules } from '@luoshi/app/rules/read-rules';
import type { rulesRoutes } from '@luoshi/contract/routes/rules';
import type { HandlersOf } from '../http/handler.ts';

export const rulesHandlers: HandlersOf<typeof rulesRoutes> = {
  readRules: (context) => readRules(context, undefined),
};
