// 反馈: reports, evidence, signatures, reviews, and who has not reported.
import { addCheckEvidence, addReportEvidence } from '@luoshi/app/evidence/add-evidence';
import { readEvidence } from '@luoshi/app/evidence/read-evidence';
import { confirmUnchanged } from '@luoshi/app/report/confirm-unchanged';
import { fileReport } from '@luoshi/app/report/file-report';
import { fileReports } from '@luoshi/app/report/file-reports';
import { listUnsigned } from '@luoshi/app/report/list-unsigned';
import { readMonth } from '@luoshi/app/report/read-month';
import { returnReport } from '@luoshi/app/report/return-report';
import { reviewReports } from '@luoshi/app/report/review-reports';
import { signReports } from '@luoshi/app/report/sign-reports';
import { readReporting } from '@luoshi/app/reporting/read-reporting';
import type { SentFile } from '@luoshi/contract/value';
import type { reportRoutes } from '@luoshi/contract/routes/report';
import { ok } from '@luoshi/domain/outcome/outcome';
import type { HandlersOf } from '../http/handler.ts';
import { reminderText } from './reminder-text.ts';

const evidence = (params: { readonly id: string }, file: SentFile) => ({
  commitmentId: params.id,
  name: file.name,
  bytes: Buffer.from(file.base64, 'base64'),
});

export const reportHandlers: HandlersOf<typeof reportRoutes> = {
  readMonth: (context, { query }) => readMonth(context, query),
  fileReports: (context, { body }) => fileReports(context, body),
  fileReport: (context, { params, body }) => fileReport(context, { ...body, commitmentId: params.id }),
  addEvidence: (context, { params, body }) => addReportEvidence(context, evidence(params, body.file)),
  addCheckEvidence: (context, { params, body }) => addCheckEvidence(context, evidence(params, body.file)),
  readEvidence: (context, { params }) => readEvidence(context, params),
  confirmUnchanged: (context, { body }) => confirmUnchanged(context, body),
  listUnsigned: (context) => listUnsigned(context, undefined),
  signReports: (context, { body }) => signReports(context, body),
  reviewReports: (context, { body }) => reviewReports(context, body),
  returnReport: (context, { params, body }) => returnReport(context, { ...params, ...body }),
  readReporting: async (context, { query }, edge) => {
    const reporting = await readReporting(context, query);
    if (!reporting.ok) return reporting;
    const { remind, ...grid } = reporting.value;
    return ok({ ...grid, reminder: remind.isDue ? reminderText(edge.locale, remind) : null });
  },
};
