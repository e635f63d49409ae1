// 报表要求: requests for data, their answers, and the burden they add up to.
import { answerRequests } from '@luoshi/app/request/answer-requests';
import { decideRequest } from '@luoshi/app/request/decide-request';
import { listRequests } from '@luoshi/app/request/list-requests';
import { previewRequest } from '@luoshi/app/request/preview-request';
import { proposeRequest } from '@luoshi/app/request/propose-request';
import { publishBurden } from '@luoshi/app/request/publish-burden';
import { readBurden } from '@luoshi/app/request/read-burden';
import { readPublishedBurden } from '@luoshi/app/request/read-published-burden';
import { readRequest } from '@luoshi/app/request/read-request';
import { withdrawRequest } from '@luoshi/app/request/withdraw-request';
import type { requestRoutes } from '@luoshi/contract/routes/request';
import type { HandlersOf } from '../http/handler.ts';

export const requestHandlers: HandlersOf<typeof requestRoutes> = {
  listRequests: (context) => listRequests(context, undefined),
  previewRequest: (context, { body }) => previewRequest(context, body),
  proposeRequest: (context, { body }) => proposeRequest(context, body),
  answerRequests: (context, { body }) => answerRequests(context, body),
  readRequest: (context, { params }) => readRequest(context, params),
  decideRequest: (context, { params, body }) => decideRequest(context, { ...params, ...body }),
  withdrawRequest: (context, { params, body }) => withdrawRequest(context, { ...params, ...body }),
  readBurden: (context, { query }) => readBurden(context, query),
  publishBurden: (context, { body }) => publishBurden(context, body),
  readPublishedBurden: (context, { query }) => readPublishedBurden(context, query),
};
