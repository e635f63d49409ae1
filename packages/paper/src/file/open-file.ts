// Says what a file handed in is, by its content and never by its name, and refuses what cannot be read.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { decodeText } from '../text/decode-text.ts';
import { fileLimits } from './file-limits.ts';
import { isOle, oleContent } from './ole.ts';
import { unpack, type Parts } from './unpack.ts';
import { isZip } from './zip-directory.ts';

/** A file under the limits: plain text, or the unpacked parts of a Word document or a workbook. */
export type OpenedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'document'; readonly parts: Parts }
  | { readonly kind: 'workbook'; readonly parts: Parts };

/** Kinds of file a reader takes, for the message of the one it does not. */
export type Accepted = 'text' | 'sheet' | 'photo';

function openOle(bytes: Uint8Array, name: string, accepted: Accepted): Outcome<OpenedFile> {
  const content = oleContent(bytes);
  if (content === 'encrypted') return refuse('file-encrypted', { name });
  if (content === 'other') return refuse('file-unknown-type', { name, accepted });
  return refuse('file-legacy-doc', { name, extension: content });
}

function openZip(bytes: Uint8Array, name: string, accepted: Accepted): Outcome<OpenedFile> {
  const parts = unpack(bytes, name);
  if (!parts.ok) return parts;
  if (parts.value.has('word/document.xml')) return ok({ kind: 'document', parts: parts.value });
  if (parts.value.has('xl/workbook.xml')) return ok({ kind: 'workbook', parts: parts.value });
  return refuse('file-unknown-type', { name, accepted });
}

/**
 * Opens a file under the limits of {@link fileLimits}.
 *
 * @param name the file's name, for the message only
 * @param accepted what the caller can read, for the message only
 * @returns refused with `file-empty`, `file-too-large`, `file-unknown-type`, `file-truncated`, `file-encrypted`,
 *   `file-legacy-doc`, `file-inflates-too-much` or `text-undecodable`
 * @source engineering 29
 */
export function openFile(bytes: Uint8Array, name: string, accepted: Accepted): Outcome<OpenedFile> {
  if (bytes.length === 0) return refuse('file-empty', { name });
  if (bytes.length > fileLimits.bytes) {
    return refuse('file-too-large', { name, limit: fileLimits.bytes });
  }
  if (isOle(bytes)) return openOle(bytes, name, accepted);
  if (isZip(bytes)) return openZip(bytes, name, accepted);
  const text = decodeText(bytes);
  if (text === 'binary') return refuse('file-unknown-type', { name, accepted });
  if (text === 'undecodable') return refuse('text-undecodable', { name });
  return ok({ kind: 'text', text: text.text });
}
