// 登记文件: what is typed about a document, what is still missing, and how it goes onto the wire.
// The text and the file are no part of it: what is kept as a draft must not hold a text nobody has looked at yet.
import type { NewDocument } from '@luoshi/contract/routes/document';

/** Kinds of source, in the order they are offered; a ledger comes by import only. */
export const sourceKinds = [
  'speech',
  'minutes',
  'plan',
  'letter',
  'report',
  'instruction',
  'above',
  'proposal',
  'hotline',
  'notice',
] as const satisfies readonly NewDocument['source'][];

/** Levels of secrecy that may be entered. */
export const secrecies = [
  'public',
  'internal',
  'work-secret',
] as const satisfies readonly NewDocument['secrecy'][];

/** What is typed. */
export interface NewDocumentFields {
  readonly title: string;
  readonly source: (typeof sourceKinds)[number];
  /** Null until it has been chosen: nobody's text gets a level by default. */
  readonly secrecy: (typeof secrecies)[number] | null;
  readonly datedOn: string;
  /** Post of the leader who spoke; empty when it was nobody of the list. */
  readonly speakerPostId: string;
  readonly speaker: string;
}

/** A field that is still missing. */
export type Lacking = 'title' | 'secrecy' | 'datedOn' | 'file' | 'text';

/** The title that a file's name proposes: `在会上的讲话.docx` → `在会上的讲话`. */
export const titleOf = (fileName: string): string => fileName.replace(/\.[a-z0-9]{1,5}$/iu, '').slice(0, 120);

/** What has to be there before it is sent. */
export const lackingIn = (
  fields: NewDocumentFields,
  given: { readonly from: 'file' | 'text'; readonly hasFile: boolean; readonly text: string },
): readonly Lacking[] => [
  ...(given.from === 'file' && !given.hasFile ? (['file'] as const) : []),
  ...(given.from === 'text' && given.text.trim() === '' ? (['text'] as const) : []),
  ...(fields.title.trim() === '' ? (['title'] as const) : []),
  ...(fields.secrecy === null ? (['secrecy'] as const) : []),
  ...(fields.datedOn === '' ? (['datedOn'] as const) : []),
];

/** Refusals that are about the file or the text handed in, and are shown beside it. */
export const isAboutText = (code: string): boolean =>
  code.startsWith('file-') || code === 'text-undecodable' || code === 'document-classified';
