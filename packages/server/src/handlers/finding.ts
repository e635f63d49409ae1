// 检查问题: the list, deciding, looking back.
import { decideFinding } from '@luoshi/app/inspection/decide-finding';
import { drawLookBack } from '@luoshi/app/inspection/draw-look-back';
import { listFindings } from '@luoshi/app/inspection/list-findings';
import { noteFinding } from '@luoshi/app/inspection/note-finding';
import { recordLookBack } from '@luoshi/app/inspection/record-look-back';
import type { findingRoutes } from '@luoshi/contract/routes/finding';
import type { HandlersOf } from '../http/handler.ts';

export const findingHandlers: HandlersOf<typeof findingRoutes> = {
  listFindings: (context) => listFindings(context, undefined),
  noteFinding: (context, { body }) => noteFinding(context, body),
  decideFinding: (context, { params, body }) => decideFinding(context, { ...params, ...body }),
  drawLookBack: (context, { body }) => drawLookBack(context, body),
  recordLookBack: (context, { params, body }) => recordLookBack(context, { ...params, ...body }),
};
