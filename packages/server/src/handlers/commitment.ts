// 督办事项: lists, page, signing for, plan, closing.
import { decideClosure } from '@luoshi/app/commitment/decide-closure';
import { filePlan } from '@luoshi/app/commitment/file-plan';
import { listCommitments } from '@luoshi/app/commitment/list-commitments';
import { readCommitment } from '@luoshi/app/commitment/read-commitment';
import { requestClosure } from '@luoshi/app/commitment/request-closure';
import { signFor } from '@luoshi/app/commitment/sign-for';
import type { commitmentRoutes } from '@luoshi/contract/routes/commitment';
import type { HandlersOf } from '../http/handler.ts';

export const commitmentHandlers: HandlersOf<typeof commitmentRoutes> = {
  listCommitments: (context, { query }) => listCommitments(context, query),
  readCommitment: (context, { params }) => readCommitment(context, params),
  signFor: (context, { body }) => signFor(context, body),
  filePlan: (context, { params, body }) => filePlan(context, { ...params, ...body }),
  requestClosure: (context, { params, body }) => requestClosure(context, { ...params, ...body }),
  decideClosure: (context, { params, body }) => decideClosure(context, { ...params, ...body }),
};
