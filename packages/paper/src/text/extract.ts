// The text of a document handed in, as it will be read, marked and quoted.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { openFile } from '../file/open-file.ts';
import { documentText } from './document-text.ts';

/** A document's text; positions are UTF-16 code units of `text`. */
export interface Extracted {
  readonly text: string;
  readonly format: 'txt' | 'docx';
}

const accepted = 'text';

/**
 * Reads the text of a .txt (UTF-8, UTF-16 with mark, GB18030) or .docx; the type is decided by content.
 *
 * @param fileName for the message of a refusal only
 * @returns refused with a `file-…` code or `text-undecodable`; a document without any text is `file-empty`
 * @source engineering 25 and 29
 */
export async function extractText(bytes: Uint8Array, fileName: string): Promise<Outcome<Extracted>> {
  const opened = openFile(bytes, fileName, accepted);
  if (!opened.ok) return opened;
  const file = opened.value;
  if (file.kind === 'workbook') return refuse('file-unknown-type', { name: fileName, accepted });
  let text: string;
  try {
    text = file.kind === 'text' ? file.text : await documentText(file.parts);
  } catch {
    return refuse('file-truncated', { name: fileName });
  }
  // A byte order mark is not white space to `trim` in every engine's eyes; here it is.
  if (text.replace(/^\uFEFF/, '').trim() === '') return refuse('file-empty', { name: fileName });
  return ok({ text, format: file.kind === 'text' ? 'txt' : 'docx' });
}
