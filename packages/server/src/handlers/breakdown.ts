// 任务分解表. What stands on paper is Chinese, whatever language the reader's pages are in.
import { answerConsent } from '@luoshi/app/breakdown/answer-consent';
import { approveBreakdown } from '@luoshi/app/breakdown/approve-breakdown';
import { assignBreakdown } from '@luoshi/app/breakdown/assign-breakdown';
import { consultBreakdown } from '@luoshi/app/breakdown/consult-breakdown';
import { createBreakdown } from '@luoshi/app/breakdown/create-breakdown';
import { downloadBreakdown } from '@luoshi/app/breakdown/download-breakdown';
import { editRows } from '@luoshi/app/breakdown/edit-rows';
import { issueBreakdown } from '@luoshi/app/breakdown/issue-breakdown';
import { listBreakdowns, readBreakdown } from '@luoshi/app/breakdown/read-breakdown';
import type { breakdownRoutes } from '@luoshi/contract/routes/breakdown';
import type { HandlersOf } from '../http/handler.ts';
import { onPaper as say } from './bulletin.ts';

export const breakdownHandlers: HandlersOf<typeof breakdownRoutes> = {
  listBreakdowns: (context) => listBreakdowns(context, undefined),
  createBreakdown: (context, { body }) => createBreakdown(context, { ...body, say }),
  readBreakdown: (context, { params }) => readBreakdown(context, params),
  editRows: (context, { params, body }) => editRows(context, { ...body, ...params }),
  consultBreakdown: (context, { params, body }) => consultBreakdown(context, { ...body, ...params }),
  answerConsent: (context, { body }) => answerConsent(context, body),
  approveBreakdown: (context, { params, body }) => approveBreakdown(context, { ...body, ...params }),
  issueBreakdown: (context, { params, body }) => issueBreakdown(context, { ...body, ...params, say }),
  assignBreakdown: (context, { params, body }) => assignBreakdown(context, { ...body, ...params }),
  downloadBreakdown: (context, { params }) => downloadBreakdown(context, { ...params, say }),
};
