// `luoshi read`: prints the ledger of one document. Nothing is stored, no database is opened.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { format, type Locale } from '@luoshi/contract/message';
import type { Refusal } from '@luoshi/domain/refusal/refusal';
import { refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { extractText } from '@luoshi/paper/text/extract';
import { isClassified } from '@luoshi/reading/is-classified';
import { read } from '@luoshi/reading/read';
import { terminalLocale } from '../terminal/say.ts';
import { ledgerJson } from './ledger-json.ts';
import { ledgerTable } from './ledger-table.ts';
import { readArguments, type ReadArguments } from './read-arguments.ts';

/** What the command needs of a process. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

const [done, usage, couldNot] = [0, 2, 3];

/** The text of a file; refused like an upload, also when it is marked as a state secret. */
async function textOf(file: string, bytes: Uint8Array): Promise<Outcome<{ readonly text: string }>> {
  const extracted = await extractText(bytes, basename(file));
  if (!extracted.ok) return extracted;
  const mark = isClassified(extracted.value.text);
  return mark === null ? extracted : refuse('document-classified', { mark });
}

const refusalText = (locale: Locale, { code, params }: Refusal): string =>
  // The parameters of a refusal are the plain values its message names; the catalogue's tests hold that.
  format(locale, `refusal.${code}`, params as Parameters<typeof format>[2]);

function printed(text: string, { file, date, form }: ReadArguments, locale: Locale): string {
  if (form === 'text') return text;
  const reading = read(text, { date });
  if (form === 'json') return `${JSON.stringify(ledgerJson(basename(file), date, reading.items), null, 1)}\n`;
  return `${ledgerTable(text, reading, locale).join('\n')}\n`;
}

/**
 * Reads one document: `luoshi read FILE [--date YYYY[-MM[-DD]]] [--json | --text]`.
 *
 * @returns 0 done, also when the document promises nothing; 2 usage; 3 the file could not be read
 */
export async function readCommand(args: readonly string[], io: Terminal): Promise<number> {
  const locale = terminalLocale(io.env);
  const complain = (text: string, code: number): number => {
    io.stderr.write(`${text}\n`);
    return code;
  };
  if (args.includes('--help')) {
    io.stdout.write(`${format(locale, 'cli.read-usage')}\n`);
    return done;
  }
  const asked = readArguments(args);
  if ('usage' in asked) return complain(format(locale, 'cli.read-usage'), usage);
  if (!('file' in asked))
    return complain(format(locale, 'cli.read-date-malformed', { text: asked.date }), usage);
  const bytes = await readFile(asked.file).catch(() => null);
  if (bytes === null) return complain(format(locale, 'cli.read-no-file', { file: asked.file }), couldNot);
  const extracted = await textOf(asked.file, bytes);
  if (!extracted.ok) return complain(refusalText(locale, extracted.refusal), couldNot);
  io.stdout.write(printed(extracted.value.text, asked, locale));
  return done;
}
