// Files sent inside JSON, decoded at the edge.
import type { SentFile } from '@luoshi/contract/value';
import { refuse, ok, type Outcome } from '@luoshi/domain/outcome/outcome';

/** A file's name and bytes. */
export interface DecodedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** @returns the bytes; `invalid-input` when what was sent is no base64, `file-empty` when it holds nothing */
export const decoded = (sent: SentFile): Outcome<DecodedFile> => {
  if (!base64.test(sent.base64)) return refuse('invalid-input', { field: 'base64' });
  const bytes = Buffer.from(sent.base64, 'base64');
  return bytes.length === 0 ? refuse('file-empty', { name: sent.name }) : ok({ name: sent.name, bytes });
};
