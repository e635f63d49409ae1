// 反馈: what units report, signed by their head; who has not reported (应报未报).
import { z } from 'zod';
import { route } from '../route.ts';
import {
  byId,
  DateText,
  DecimalText,
  fileLimit,
  Id,
  InstantText,
  PeriodText,
  Seen,
  SentFile,
} from '../value.ts';

export const Evidence = z.object({ hash: z.string(), name: z.string(), type: z.string(), size: z.number() });
export type Evidence = z.infer<typeof Evidence>;

/** A node that a report says is done, by what proves it. */
export const NodeDone = z.object({ proof: z.string(), doneOn: DateText });
export type NodeDone = z.infer<typeof NodeDone>;

export const ReportRecord = z.object({
  id: Id,
  period: PeriodText,
  reportVersion: z.number().int(),
  value: DecimalText.nullable(),
  note: z.string(),
  reason: z.string().nullable(),
  state: z.enum(['filed', 'signed', 'reviewed', 'returned']),
  late: z.boolean(),
  unchanged: z.boolean().describe('本期无变化: confirmed as before, in one act'),
  filedBy: z.string().nullable(),
  filedAt: InstantText,
  signedBy: z.string().nullable(),
  signedAt: InstantText.nullable(),
  reviewedBy: z.string().nullable(),
  returnedReason: z.string().nullable(),
  evidence: z.array(Evidence),
  nodesDone: z.array(NodeDone),
  counts: z.boolean().describe('the version that counts now'),
  version: z.number().int(),
});
export type ReportRecord = z.infer<typeof ReportRecord>;

export const NewReport = z.object({
  basedOn: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe('newest version of that period seen; null when none'),
  period: PeriodText,
  value: z.string().max(40).nullable().describe('cumulative, as typed'),
  unitOfMeasure: z.string().max(20).nullable(),
  note: z.string().max(2_000),
  reason: z.string().trim().max(500).nullable(),
  nodes: z
    .array(Seen.extend({ doneOn: DateText, note: z.string().max(200).nullable() }))
    .max(6)
    .describe('nodes done'),
  evidence: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(9),
});
export type NewReport = z.infer<typeof NewReport>;

export const ReportingStatus = z.enum([
  'on-time',
  'late',
  'unsigned',
  'missing',
  'returned',
  'not-due',
  'exempt',
]);

/** One unit's line of the grid: every report due in the period. */
export const ReportingUnit = z.object({
  unitId: Id,
  unit: z.string(),
  due: z.number().int(),
  reported: z.number().int(),
  missing: z.number().int(),
  open: z.number().int().describe('not due yet'),
  cells: z.array(
    z.object({
      commitmentId: Id,
      title: z.string(),
      status: ReportingStatus,
      filedAt: InstantText.nullable(),
      lastValue: DecimalText.nullable().describe('the figure carried on while nothing is reported'),
    }),
  ),
});
export type ReportingUnit = z.infer<typeof ReportingUnit>;

/** A due day of the grid with the period it is of, and how every unit stands with it. */
export const DueColumn = z.object({
  period: PeriodText,
  dueOn: DateText,
  due: z.number().int(),
  reported: z.number().int(),
  missing: z.number().int(),
  open: z.number().int(),
  cells: z.array(
    z.object({ unitId: Id, unit: z.string(), statuses: z.partialRecord(ReportingStatus, z.number().int()) }),
  ),
});
export type DueColumn = z.infer<typeof DueColumn>;

/** A head's month: what is filed and waits for the signature. */
export const UnsignedReport = z.object({
  id: Id,
  version: z.number().int(),
  commitmentId: Id,
  title: z.string(),
  period: PeriodText,
  value: DecimalText.nullable(),
  lastValue: DecimalText.nullable(),
  target: DecimalText.nullable(),
  unit: z.string().nullable(),
  note: z.string(),
  nodesDone: z.array(NodeDone),
  filedBy: z.string().nullable(),
});
export type UnsignedReport = z.infer<typeof UnsignedReport>;

/** A line of the month: one commitment and the period it is asked for. */
export const MonthRow = z.object({
  commitmentId: Id,
  number: z.string().nullable(),
  title: z.string(),
  indicator: z.string().nullable(),
  period: PeriodText,
  dueOn: DateText,
  unitOfMeasure: z.string().nullable(),
  target: DecimalText.nullable(),
  duePercent: DecimalText.nullable(),
  dueNow: DecimalText.nullable(),
  lastValue: DecimalText.nullable().describe('what counts before this period'),
  value: DecimalText.nullable().describe('filed for the period'),
  note: z.string(),
  state: z.enum(['open', 'filed', 'signed', 'reviewed', 'returned']),
  returnedReason: z.string().nullable(),
  basedOn: z.number().int().nullable(),
  settled: z.boolean().describe('a new version needs a reason'),
  givenBy: z.string().nullable().describe('whose system gives the number; then it is not asked for'),
  earlier: z.array(DecimalText),
  compared: z.enum(['growth', 'rank']).nullable(),
  nodes: z.array(z.object({ id: Id, version: z.number().int(), proof: z.string(), dueOn: DateText })),
  confirmable: z.boolean(),
});
export type MonthRow = z.infer<typeof MonthRow>;

/** A field of a running request as a line of the month. */
export const MonthRequestRow = z.object({
  requestId: Id,
  title: z.string(),
  askedBy: z.string(),
  fieldId: Id,
  name: z.string(),
  unitId: Id,
  unitOfMeasure: z.string().nullable(),
  period: PeriodText,
  endsOn: DateText,
  lastValue: z.string().nullable(),
  value: z.string().nullable(),
  basedOn: z.number().int().nullable(),
});
export type MonthRequestRow = z.infer<typeof MonthRequestRow>;

export const reportRoutes = {
  readMonth: route({
    method: 'get',
    path: '/reports/month',
    verb: 'report.month',
    summary: 'All that one’s unit is asked to report in a month, prefilled',
    since: '1',
    query: z.object({ period: PeriodText.optional() }),
    answer: z.object({
      month: PeriodText,
      rows: z.array(MonthRow),
      requests: z.array(MonthRequestRow),
      maySign: z.boolean(),
    }),
  }),
  fileReports: route({
    method: 'post',
    path: '/reports',
    verb: 'report.file',
    summary: 'File a month of reports in one act; one that is refused stops all and is named',
    since: '1',
    body: z.object({
      reports: z
        .array(NewReport.extend({ commitmentId: Id }))
        .min(1)
        .max(200),
    }),
    answer: z.object({ reports: z.array(z.object({ id: Id, version: z.number().int() })) }),
  }),
  fileReport: route({
    method: 'post',
    path: '/commitments/{id}/reports',
    verb: 'report.file',
    summary: 'Report a cumulative value, note or nodes done for a period; a second one is a new version',
    since: '1',
    params: byId,
    body: NewReport,
    answer: ReportRecord,
  }),
  addEvidence: route({
    method: 'post',
    path: '/commitments/{id}/evidence',
    verb: 'report.file',
    summary: 'Add a photo or document as evidence; photos lose every trace of place and device',
    since: '1',
    limit: fileLimit,
    params: byId,
    body: z.object({ file: SentFile }),
    answer: Evidence,
  }),
  addCheckEvidence: route({
    method: 'post',
    path: '/commitments/{id}/check-evidence',
    verb: 'check.record',
    summary: 'Add a photo or document found on the spot',
    since: '1',
    limit: fileLimit,
    params: byId,
    body: z.object({ file: SentFile }),
    answer: Evidence,
  }),
  readEvidence: route({
    method: 'get',
    path: '/evidence/{hash}',
    verb: 'commitment.read',
    summary: 'A file of evidence, as an attachment',
    since: '1',
    params: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
    file: 'application/octet-stream',
    answer: z.unknown(),
  }),
  confirmUnchanged: route({
    method: 'post',
    path: '/reports/unchanged',
    verb: 'report.confirm-unchanged',
    summary: 'Say of many commitments at once that nothing changed in a period (本期无变化)',
    since: '1',
    body: z.object({ period: PeriodText, commitmentIds: z.array(Id).min(1).max(500) }),
    answer: z.object({ confirmed: z.number().int() }),
  }),
  listUnsigned: route({
    method: 'get',
    path: '/reports/unsigned',
    verb: 'report.sign',
    summary: 'Reports of one’s unit that wait for the head’s signature',
    since: '1',
    answer: z.object({ reports: z.array(UnsignedReport) }),
  }),
  signReports: route({
    method: 'post',
    path: '/reports/signatures',
    verb: 'report.sign',
    summary: 'Sign a month of reports in one act',
    since: '1',
    body: z.object({ reports: z.array(Seen).min(1).max(500) }),
    answer: z.object({ signed: z.number().int() }),
  }),
  reviewReports: route({
    method: 'post',
    path: '/reports/reviews',
    verb: 'report.review',
    summary: 'Review signed reports at the desk (资料审核), many at once',
    since: '1',
    body: z.object({ reports: z.array(Seen).min(1).max(500) }),
    answer: z.object({ reviewed: z.number().int() }),
  }),
  returnReport: route({
    method: 'post',
    path: '/reports/{id}/return',
    verb: 'report.return',
    summary: 'Return a report with a reason; the last counted version stands',
    since: '1',
    params: byId,
    body: z.object({ basedOn: z.number().int().positive(), reason: z.string().trim().min(1).max(500) }),
    answer: ReportRecord,
  }),
  readReporting: route({
    method: 'get',
    path: '/reporting',
    verb: 'report.overview',
    summary: 'Who has reported and who has not, by unit and due day, with the reminder text',
    since: '1',
    query: z.object({
      period: PeriodText.optional(),
      within: PeriodText.optional().describe('month, week or ten days of the due days'),
    }),
    answer: z.object({
      period: PeriodText,
      within: PeriodText,
      columns: z.array(DueColumn),
      dueOn: DateText,
      due: z.number().int(),
      reported: z.number().int(),
      missing: z.number().int(),
      open: z.number().int().describe('not due yet'),
      units: z.array(ReportingUnit),
      reminder: z.string().nullable().describe('text to copy; null before the due day'),
    }),
  }),
};
