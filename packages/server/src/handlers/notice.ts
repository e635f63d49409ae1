// 督办通知. What stands on paper is Chinese, whatever language the reader's pages are in.
import { replyNotice, signForNotice } from '@luoshi/app/notice/answer-notice';
import { dismissProposal } from '@luoshi/app/notice/dismiss-proposal';
import {
  askDelisting,
  delistNotice,
  judgeReply,
  signInterview,
  withdrawNotice,
} from '@luoshi/app/notice/judge-notice';
import { makeNotice } from '@luoshi/app/notice/make-notice';
import { readNotice, readNotices } from '@luoshi/app/notice/read-notices';
import { askUrging, dismissUrging } from '@luoshi/app/notice/urging-request';
import type { noticeRoutes } from '@luoshi/contract/routes/notice';
import type { HandlersOf } from '../http/handler.ts';
import { onPaper as say } from './bulletin.ts';

export const noticeHandlers: HandlersOf<typeof noticeRoutes> = {
  readNotices: (context, { query }) => readNotices(context, query),
  readNotice: (context, { params }) => readNotice(context, params),
  makeNotice: (context, { body }) => makeNotice(context, { ...body, say }),
  dismissProposal: (context, { body }) => dismissProposal(context, body),
  signForNotice: (context, { params, body }) => signForNotice(context, { ...body, ...params }),
  replyNotice: (context, { params, body }) => replyNotice(context, { ...body, ...params }),
  judgeReply: (context, { params, body }) => judgeReply(context, { ...body, ...params }),
  withdrawNotice: (context, { params, body }) => withdrawNotice(context, { ...body, ...params }),
  askDelisting: (context, { params, body }) => askDelisting(context, { ...body, ...params }),
  delistNotice: (context, { params, body }) => delistNotice(context, { ...body, ...params }),
  signInterview: (context, { params, body }) => signInterview(context, { ...body, ...params }),
  askUrging: (context, { body }) => askUrging(context, body),
  dismissUrging: (context, { params, body }) => dismissUrging(context, { ...body, ...params }),
};
