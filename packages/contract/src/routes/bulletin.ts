// 发文 of every kind: checked, frozen, consulted, reviewed, signed, numbered, issued, archived, withdrawn.
import { publicationScopes } from '@luoshi/domain/bulletin/form';
import { bulletinKinds, bulletinSteps } from '@luoshi/domain/bulletin/kind';
import { bulletinActs } from '@luoshi/domain/bulletin/state';
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, DecimalText, Id, InstantText, PeriodText, fileLimit, SentFile } from '../value.ts';
import { FigureStatus } from './commitment.ts';

export const BulletinKind = z.enum(bulletinKinds);
export type BulletinKind = z.infer<typeof BulletinKind>;
export const BulletinState = z.enum([
  'drafted',
  'frozen',
  'consulting',
  'reviewed',
  'signed',
  'issued',
  'archived',
]);
export const Through = z
  .enum(['bureau', 'two-offices'])
  .describe('督查考核局 itself, or the two offices (两办)');

/** Part of a line: plain text, or a figure that links to where it comes from. */
export const Run = z.object({ text: z.string(), figure: z.string().nullable() });
export type Run = z.infer<typeof Run>;
export const Block = z.object({
  kind: z.enum(['heading-1', 'heading-2', 'paragraph', 'roll']),
  runs: z.array(Run),
  editable: z.boolean(),
});
export type Block = z.infer<typeof Block>;

/** A figure of the text with its standing when it was frozen. */
export const Figure = z.object({
  id: z.string(),
  text: z.string().describe('as printed, 23509亩'),
  name: z.string(),
  value: DecimalText,
  unit: z.string(),
  status: FigureStatus,
  sampled: z.object({ size: z.number().int(), of: z.number().int(), corrected: z.number().int() }).nullable(),
  asOf: DateText,
  parts: z
    .array(z.object({ label: z.string(), value: z.string() }))
    .describe('how it comes about, line by line'),
  /** What it links to. */
  link: z.object({
    type: z.enum(['commitment', 'commitments']),
    id: Id.nullable(),
    query: z.record(z.string(), z.string()).describe('filter of the ledger that shows the same number'),
  }),
  current: DecimalText.nullable().describe('the value now, when it differs from the frozen one'),
});
export type Figure = z.infer<typeof Figure>;

export const BulletinReply = z.object({
  id: Id,
  unitId: Id,
  unit: z.string(),
  sentence: z.string(),
  answer: z.enum(['agree', 'object']).nullable(),
  reason: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: InstantText.nullable(),
  version: z.number().int(),
});
export type BulletinReply = z.infer<typeof BulletinReply>;

export const BulletinLine = z.object({
  id: Id,
  kind: BulletinKind,
  title: z.string(),
  period: PeriodText.nullable(),
  state: BulletinState,
  issuer: z.string(),
  number: z.string().nullable(),
  issuedOn: DateText.nullable(),
  asOf: DateText,
  isWithdrawn: z.boolean(),
  version: z.number().int(),
});
export type BulletinLine = z.infer<typeof BulletinLine>;

export const Table = z.object({
  title: z.string(),
  caption: z.string().describe('the day the figures are of'),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())).describe('a row of a single cell names the group of the rows below it'),
  notes: z.array(z.string()).describe('what the signs mean, what was checked, what is not quoted'),
  figures: z
    .array(z.object({ column: z.number().int(), figure: z.string() }).nullable())
    .optional()
    .describe('by row, the cell that prints a figure'),
  foreign: z
    .object({ from: z.string(), addedOn: DateText })
    .optional()
    .describe('系统外数据: pasted or loaded from elsewhere'),
});
export type Table = z.infer<typeof Table>;

/** A chart by its numbers; the page and the document draw the same shapes of it. */
export const Chart = z.object({
  kind: z.enum(['bars', 'lines']),
  title: z.string(),
  caption: z.string(),
  unit: z.string(),
  labelHeading: z.string(),
  labels: z.array(z.string()),
  series: z.array(z.object({ name: z.string(), values: z.array(DecimalText.nullable()) })),
});
export type Chart = z.infer<typeof Chart>;

/** Whether issuer and addressees go together; `refusal.issuer-not-entitled` says what to do when not. */
export const IssuerCheck = z.object({
  ok: z.boolean(),
  code: z.string().nullable(),
  params: z.record(z.string(), z.unknown()),
});

export const BulletinPage = z.object({
  bulletin: BulletinLine.extend({
    kindName: z.string().describe('name of the kind, as its form says'),
    layout: z.enum(['letter', 'minutes']),
    steps: z.array(z.enum(bulletinSteps)).describe('steps the kind needs before it is issued'),
    masthead: z.string(),
    issueLine: z.string().nullable().describe('第6期, for a serial'),
    numberBlank: z.string().describe('云督发〔2026〕　号'),
    secrecy: z.enum(['public', 'internal', 'work-secret']),
    through: Through,
    approvalBasis: z.string().nullable(),
    addressees: z.array(z.string()),
    salutation: z.string(),
    frozenAt: InstantText.nullable(),
    repliesDueOn: DateText.nullable(),
    reviewedBy: z.string().nullable(),
    signedBy: z.string().nullable(),
    signedAt: InstantText.nullable(),
    signature: z.string(),
    dateLine: z.string().describe('2026年7月8日, or blanks until signed'),
    copies: z.string(),
    breakdownId: Id.nullable(),
    scope: z.enum(publicationScopes).describe('公开, 县内, 限定单位'),
    scopeUnits: z.array(z.object({ id: Id, name: z.string() })),
    withdrawnAt: InstantText.nullable(),
    withdrawnReason: z.string().nullable(),
    withdrawnBy: z.string().nullable(),
    archivedAt: InstantText.nullable(),
  }),
  issuerCheck: IssuerCheck,
  letterheads: z
    .array(
      z.object({
        through: Through,
        issuer: z.string(),
        masthead: z.string(),
        numberBlank: z.string(),
        lead: z.string(),
        leadConsented: z.string(),
      }),
    )
    .describe('what would stand on paper through each issuer the kind allows'),
  titleLines: z.array(z.string()),
  blocks: z.array(Block),
  attachments: z.array(z.string()),
  annexes: z.array(Table),
  charts: z.array(Chart),
  figures: z.array(Figure),
  replies: z.array(BulletinReply),
  offers: z.array(z.enum(bulletinActs)),
});
export type BulletinPage = z.infer<typeof BulletinPage>;

const basedOn = z.object({ basedOn: z.number().int().positive() });
const act = (
  name: string,
  verb: `bulletin.${'freeze' | 'consult' | 'review' | 'sign' | 'issue' | 'archive'}`,
  summary: string,
) =>
  ({
    method: 'post',
    path: `/bulletins/{id}/${name}`,
    verb,
    summary,
    since: '1',
    params: byId,
    body: basedOn,
    answer: BulletinPage,
  }) as const;

export const bulletinRoutes = {
  listBulletins: route({
    method: 'get',
    path: '/bulletins',
    verb: 'bulletin.list',
    summary: 'Bulletins, newest first',
    since: '1',
    answer: z.object({ bulletins: z.array(BulletinLine) }),
  }),
  createBulletin: route({
    method: 'post',
    path: '/bulletins',
    verb: 'bulletin.create',
    summary: 'Draft a document of a period from the ledger',
    since: '1',
    body: z.object({ kind: BulletinKind.default('monthly-circular'), period: PeriodText }),
    answer: z.object({ id: Id }),
  }),
  readBulletin: route({
    method: 'get',
    path: '/bulletins/{id}',
    verb: 'bulletin.read',
    summary: 'A bulletin with its figures and replies',
    since: '1',
    params: byId,
    answer: BulletinPage,
  }),
  editBulletin: route({
    method: 'patch',
    path: '/bulletins/{id}',
    verb: 'bulletin.edit',
    summary: 'Change issuer, basis, addressees, or the text around the figures',
    since: '1',
    params: byId,
    body: basedOn.extend({
      through: Through,
      approvalBasis: z.string().trim().max(200).nullable(),
      addressees: z.array(z.string().trim().min(1).max(60)).min(1).max(10),
      blocks: z
        .array(Block)
        .max(60)
        .nullable()
        .describe('null leaves the text; figures may move but not change'),
      scope: z.enum(publicationScopes).optional().describe('left out: stays as it is'),
      scopeUnitIds: z.array(Id).max(200).optional().describe('for 限定单位'),
    }),
    answer: BulletinPage,
  }),
  freezeBulletin: route(act('freeze', 'bulletin.freeze', 'Freeze every figure with its standing')),
  consultBulletin: route(
    act('consultation', 'bulletin.consult', 'Ask the units named before they are named in public'),
  ),
  answerBulletin: route({
    method: 'post',
    path: '/bulletin-replies/{id}',
    verb: 'bulletin.answer',
    summary: 'Answer for one’s unit that a bulletin names',
    since: '1',
    params: byId,
    body: basedOn.extend({
      answer: z.enum(['agree', 'object']),
      reason: z.string().trim().max(500).nullable(),
    }),
    answer: BulletinPage,
  }),
  reviewBulletin: route(act('review', 'bulletin.review', 'Review (审核) before it goes to be signed')),
  signBulletin: route(act('signature', 'bulletin.sign', 'Sign (签发) as a leader')),
  issueBulletin: route(act('issue', 'bulletin.issue', 'Give the number and the date, and publish')),
  archiveBulletin: route(act('archive', 'bulletin.archive', 'Put away (归档) what was issued')),
  withdrawBulletin: route({
    method: 'post',
    path: '/bulletins/{id}/withdrawal',
    verb: 'bulletin.withdraw',
    summary: 'Withdraw (撤回) an issued bulletin as a leader; its number stays used',
    since: '1',
    params: byId,
    body: basedOn.extend({ reason: z.string().trim().min(1).max(500) }),
    answer: BulletinPage,
  }),
  addAnnex: route({
    method: 'post',
    path: '/bulletins/{id}/annexes',
    verb: 'bulletin.edit',
    summary: 'Keep a table from elsewhere as an annex, marked 系统外数据',
    since: '1',
    limit: fileLimit,
    params: byId,
    body: basedOn.extend({
      title: z.string().trim().min(1).max(60),
      from: z.string().trim().min(1).max(60).describe('where it comes from'),
      cells: z
        .array(z.array(z.string().max(500)).max(20))
        .max(501)
        .nullable()
        .describe('as pasted'),
      file: SentFile.nullable().describe('an .xlsx or .csv with the table'),
    }),
    answer: BulletinPage,
  }),
  removeAnnex: route({
    method: 'delete',
    path: '/bulletins/{id}/annexes/{at}',
    verb: 'bulletin.edit',
    summary: 'Take a table from elsewhere out again',
    since: '1',
    params: byId.extend({
      at: z
        .string()
        .regex(/^\d{1,3}$/)
        .describe('place among the tables, from 0'),
    }),
    body: basedOn,
    answer: BulletinPage,
  }),
  downloadWorkbook: route({
    method: 'get',
    path: '/bulletins/{id}/workbook',
    verb: 'bulletin.read',
    summary: 'Figures, charts and tables as a workbook',
    since: '1',
    params: byId,
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    answer: z.unknown(),
  }),
  downloadBulletin: route({
    method: 'get',
    path: '/bulletins/{id}/document',
    verb: 'bulletin.read',
    summary: 'The official document, GB/T 9704-2012',
    since: '1',
    params: byId,
    file: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    answer: z.unknown(),
  }),
};
