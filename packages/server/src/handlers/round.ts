// 集中观摩督查: route, checkpoints, marks, comments, the circular.
import { addCheckpoint } from '@luoshi/app/inspection/add-checkpoint';
import { arrangeRoute } from '@luoshi/app/inspection/arrange-route';
import { circulateRound } from '@luoshi/app/inspection/circulate-round';
import { commentUnit } from '@luoshi/app/inspection/comment-unit';
import { countMarks } from '@luoshi/app/inspection/count-marks';
import { createRound } from '@luoshi/app/inspection/create-round';
import { drawCheckpoints } from '@luoshi/app/inspection/draw-checkpoints';
import { giveMarks } from '@luoshi/app/inspection/give-marks';
import { offerCheckpoint } from '@luoshi/app/inspection/offer-checkpoint';
import { openMarking } from '@luoshi/app/inspection/open-marking';
import { readRound } from '@luoshi/app/inspection/read-round';
import { addCheckpointEvidence, recordCheckpoint } from '@luoshi/app/inspection/record-checkpoint';
import { setTeams } from '@luoshi/app/inspection/set-teams';
import type { roundRoutes } from '@luoshi/contract/routes/round';
import type { HandlersOf } from '../http/handler.ts';
import { onPaper } from './bulletin.ts';

export const roundHandlers: HandlersOf<typeof roundRoutes> = {
  createRound: (context, { body }) => createRound(context, body),
  readRound: (context, { params }) => readRound(context, params),
  setTeams: (context, { params, body }) => setTeams(context, { ...params, ...body }),
  arrangeRoute: (context, { params, body }) => arrangeRoute(context, { ...params, ...body }),
  addCheckpoint: (context, { params, body }) => addCheckpoint(context, { ...body, roundId: params.id }),
  offerCheckpoint: (context, { params, body }) => offerCheckpoint(context, { ...body, roundId: params.id }),
  drawCheckpoints: (context, { params, body }) => drawCheckpoints(context, { ...params, ...body }),
  recordCheckpoint: (context, { params, body }) => recordCheckpoint(context, { ...params, ...body }),
  addCheckpointEvidence: (context, { params, body }) =>
    addCheckpointEvidence(context, {
      ...params,
      name: body.file.name,
      bytes: Buffer.from(body.file.base64, 'base64'),
    }),
  openMarking: (context, { params, body }) => openMarking(context, { ...params, ...body }),
  giveMarks: (context, { params, body }) => giveMarks(context, { ...params, ...body }),
  countMarks: (context, { params, body }) => countMarks(context, { ...params, ...body }),
  commentUnit: (context, { params, body }) => commentUnit(context, { ...params, ...body }),
  circulateRound: (context, { params, body }) =>
    circulateRound(context, { ...params, ...body, say: onPaper }),
};
