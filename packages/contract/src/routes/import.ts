// Tables an office brings along: units, people, its ledger of commitments. All or nothing.
import { z } from 'zod';
import { route } from '../route.ts';
import { fileLimit, SentFile } from '../value.ts';

export const ImportKind = z.enum(['units', 'people', 'ledger', 'duty-list']);
export type ImportKind = z.infer<typeof ImportKind>;

/** Field → heading of the file; null leaves the field out. */
export const Mapping = z.record(z.string(), z.string().nullable());
export type Mapping = z.infer<typeof Mapping>;

/** What is wrong in a line, with the text of the refusal looked up as `refusal.<code>`. */
export const LineFault = z.object({
  line: z.number().int(),
  field: z.string(),
  heading: z.string().nullable(),
  given: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
});
export type LineFault = z.infer<typeof LineFault>;

export const ImportPreview = z.object({
  headings: z.array(z.string()),
  fields: z.array(z.object({ name: z.string(), required: z.boolean() })),
  mapping: Mapping,
  remembered: z.boolean().describe('the mapping was used before for these headings'),
  lines: z.number().int(),
  sample: z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) })),
  faults: z.array(LineFault),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

const body = z.object({ kind: ImportKind, file: SentFile, mapping: Mapping.nullable() });

export const importRoutes = {
  previewImport: route({
    method: 'post',
    path: '/imports/preview',
    verb: 'import.preview',
    summary: 'Read a table, propose a mapping, name every wrong line; store nothing',
    since: '1',
    limit: fileLimit,
    body,
    answer: ImportPreview,
  }),
  commitImport: route({
    method: 'post',
    path: '/imports',
    verb: 'import.commit',
    summary: 'Import every line, or none, and remember the mapping',
    since: '1',
    limit: fileLimit,
    body: body.extend({ mapping: Mapping }),
    answer: z.object({
      added: z.number().int(),
      updated: z.number().int(),
      documentId: z.string().nullable(),
    }),
  }),
};
