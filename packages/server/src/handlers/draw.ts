// 抽签: reading, the seed, publication.
import { enterSeed } from '@luoshi/app/inspection/enter-seed';
import { publishDraw } from '@luoshi/app/inspection/publish-draw';
import { readDraw } from '@luoshi/app/inspection/read-draw';
import type { drawRoutes } from '@luoshi/contract/routes/draw';
import type { HandlersOf } from '../http/handler.ts';

export const drawHandlers: HandlersOf<typeof drawRoutes> = {
  readDraw: (context, { params }) => readDraw(context, params),
  enterSeed: (context, { params, body }) => enterSeed(context, { ...params, ...body }),
  publishDraw: (context, { params, body }) => publishDraw(context, { ...params, ...body }),
};
