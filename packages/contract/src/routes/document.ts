// Documents, what reading found in them, and the sentences nobody took up.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, DecimalText, fileLimit, Id, InstantText, Seen, SentFile } from '../value.ts';

export const SourceKind = z.enum([
  'speech',
  'report',
  'minutes',
  'letter',
  'plan',
  'instruction',
  'above',
  'proposal',
  'hotline',
  'notice',
  'ledger',
]);
export const Secrecy = z.enum(['public', 'internal', 'work-secret']);

export const Measure = z.object({
  metric: z.string(),
  op: z.enum(['=', '>=', '<=', 'growth', 'change', 'rank']),
  value: DecimalText,
  unit: z.string(),
  raw: z.string(),
});
export type Measure = z.infer<typeof Measure>;

export const ItemKind = z.enum(['promise', 'result', 'problem']);
export const ItemState = z.enum(['found', 'accepted', 'edited', 'rejected']);

export const Item = z.object({
  id: Id,
  ordinal: z.number().int(),
  kind: ItemKind,
  state: ItemState,
  starts: z.number().int(),
  ends: z.number().int(),
  quote: z.string(),
  section: z.string().describe('第三部分（二）, or empty'),
  what: z.string(),
  measures: z.array(Measure),
  dueFrom: DateText.nullable(),
  dueTo: DateText.nullable(),
  dueNotation: z.string().nullable(),
  owners: z.array(z.string()),
  ownerUnits: z
    .array(z.object({ owner: z.string(), unitId: Id, unitName: z.string() }))
    .describe('owners matched to units'),
  confidence: DecimalText.describe('0–1'),
  claimed: z.boolean().describe('taken up by a person, not found by reading'),
  decidedBy: z.string().nullable(),
  version: z.number().int(),
});
export type Item = z.infer<typeof Item>;

export const Untaken = z.object({
  starts: z.number().int(),
  ends: z.number().int(),
  quote: z.string(),
  section: z.string(),
  why: z.array(z.enum(['number', 'date', 'owner'])),
  dismissal: z.object({ id: Id, by: z.string().nullable() }).nullable(),
});
export type Untaken = z.infer<typeof Untaken>;

export const DocumentLine = z.object({
  id: Id,
  title: z.string(),
  source: SourceKind,
  secrecy: Secrecy,
  datedOn: DateText,
  speaker: z.string().nullable(),
  addedAt: InstantText,
  addedBy: z.string().nullable(),
  characters: z.number().int(),
  found: z.number().int(),
  open: z.number().int().describe('items not yet decided'),
  taken: z.number().int().describe('items accepted or edited'),
});
export type DocumentLine = z.infer<typeof DocumentLine>;

export const DocumentPage = DocumentLine.extend({
  text: z.string(),
  items: z.array(Item),
  untaken: z.array(Untaken),
  breakdowns: z.array(z.object({ id: Id, title: z.string(), state: z.string() })),
  promisesReady: z.number().int().describe('accepted promises not yet in a breakdown'),
});
export type DocumentPage = z.infer<typeof DocumentPage>;

export const NewDocument = z.object({
  title: z.string().trim().min(1).max(120),
  source: SourceKind,
  secrecy: Secrecy,
  datedOn: DateText,
  speaker: z.string().trim().max(60).nullable(),
  speakerPostId: Id.nullable(),
  file: SentFile.nullable(),
  text: z.string().max(2_000_000).nullable().describe('pasted text, when there is no file'),
});
export type NewDocument = z.infer<typeof NewDocument>;

export const ItemChange = z.object({
  basedOn: z.number().int().positive(),
  kind: ItemKind,
  what: z.string().trim().min(1).max(200),
  measures: z.array(Measure).max(10),
  dueFrom: DateText.nullable(),
  dueTo: DateText.nullable(),
  owners: z.array(z.string().trim().min(1).max(60)).max(20),
});
export type ItemChange = z.infer<typeof ItemChange>;

const span = z.object({ starts: z.number().int().min(0), ends: z.number().int().positive() });

export const documentRoutes = {
  listDocuments: route({
    method: 'get',
    path: '/documents',
    verb: 'document.list',
    summary: 'Documents, newest first',
    since: '1',
    answer: z.object({ documents: z.array(DocumentLine) }),
  }),
  createDocument: route({
    method: 'post',
    path: '/documents',
    verb: 'document.create',
    summary: 'Store a document and read it; a classified one is refused before anything is stored',
    since: '1',
    limit: fileLimit,
    body: NewDocument,
    answer: z.object({ id: Id, found: z.number().int(), promises: z.number().int() }),
  }),
  readDocument: route({
    method: 'get',
    path: '/documents/{id}',
    verb: 'document.read',
    summary: 'Text, items and untaken sentences of a document',
    since: '1',
    params: byId,
    answer: DocumentPage,
  }),
  editItem: route({
    method: 'patch',
    path: '/items/{id}',
    verb: 'item.edit',
    summary: 'Correct what reading found; an edited item is taken',
    since: '1',
    params: byId,
    body: ItemChange,
    answer: Item,
  }),
  decideItems: route({
    method: 'post',
    path: '/items/decisions',
    verb: 'item.decide',
    summary: 'Accept, reject or reopen items, many at once',
    since: '1',
    body: z.object({
      items: z.array(Seen).min(1).max(2_000),
      decision: z.enum(['accept', 'reject', 'reopen']),
    }),
    answer: z.object({ items: z.array(Item) }),
  }),
  claimSentence: route({
    method: 'post',
    path: '/documents/{id}/items',
    verb: 'item.claim',
    summary: 'Take up a sentence that reading did not',
    since: '1',
    params: byId,
    body: span.extend({ kind: ItemKind, what: z.string().trim().min(1).max(200).nullable() }),
    answer: Item,
  }),
  dismissSentence: route({
    method: 'post',
    path: '/documents/{id}/dismissals',
    verb: 'item.dismiss',
    summary: 'Say that an untaken sentence is no task',
    since: '1',
    params: byId,
    body: span,
    answer: z.object({ id: Id }),
  }),
  undoDismissal: route({
    method: 'delete',
    path: '/dismissals/{id}',
    verb: 'item.dismiss',
    summary: 'Put a dismissed sentence back on the list',
    since: '1',
    params: byId,
    answer: z.object({}),
  }),
};
