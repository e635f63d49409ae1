// 核查: checks, objections, decisions.
import { decideObjection } from '@luoshi/app/check/decide-objection';
import { objectToCheck } from '@luoshi/app/check/object-to-check';
import { recordCheck } from '@luoshi/app/check/record-check';
import type { checkRoutes } from '@luoshi/contract/routes/check';
import type { HandlersOf } from '../http/handler.ts';

export const checkHandlers: HandlersOf<typeof checkRoutes> = {
  recordCheck: (context, { body }) => recordCheck(context, body),
  objectToCheck: (context, { params, body }) => objectToCheck(context, { ...params, ...body }),
  decideObjection: (context, { params, body }) => decideObjection(context, { ...params, ...body }),
};
