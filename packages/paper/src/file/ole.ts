// The old Office container (OLE compound file): only told apart here, never read.
// A password-protected .docx or .xlsx and a legacy .doc or .xls all begin with the same eight bytes.

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const entryLength = 128;
const nameLengthAt = 64;

/** What an OLE file holds, judged by the names of its streams. */
export type OleContent = 'encrypted' | 'doc' | 'xls' | 'other';

/** Whether the bytes begin an OLE compound file. */
export const isOle = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Directory entries stand on multiples of 128 bytes: a UTF-16 name, then its length with the closing zero. */
const hasEntry = (bytes: Uint8Array, name: string): boolean => {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = view.indexOf(wanted); at >= 0; at = view.indexOf(wanted, at + 1)) {
    const isEntry = at % entryLength === 0 && at + nameLengthAt + 2 <= view.length;
    if (isEntry && view.readUInt16LE(at + nameLengthAt) === wanted.length) return true;
  }
  return false;
};

/** @returns which of the known streams the directory of an OLE file names */
export function oleContent(bytes: Uint8Array): OleContent {
  if (hasEntry(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasEntry(bytes, 'WordDocument')) return 'doc';
  return hasEntry(bytes, 'Workbook') || hasEntry(bytes, 'Book') ? 'xls' : 'other';
}
