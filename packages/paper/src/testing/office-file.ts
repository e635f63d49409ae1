// Files of the kinds people hand in, good and bad, built in code so that a test says what is in them.
import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006';
const wordNs = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const wordFrame = {
  '[Content_Types].xml': `${head}<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${officeNs}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
};

/** A .docx with these paragraphs as raw `w:r` content; other parts may be added or replaced by name. */
export function wordFile(
  paragraphs: readonly string[],
  parts: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const body = paragraphs.map((content) => `<w:p><w:r>${content}</w:r></w:p>`).join('');
  const document = `${head}<w:document xmlns:w="${wordNs}"><w:body>${body}</w:body></w:document>`;
  const plain = { ...wordFrame, 'word/document.xml': document };
  const packed = Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync({ ...packed, ...parts });
}

/** The text of a run. */
export const text = (content: string): string => `<w:t xml:space="preserve">${content}</w:t>`;

/** An OLE compound file with an empty stream of this name: all that tells its kind. */
export function oleFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(512 * 4);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  for (const [i, name] of ['Root Entry', stream].entries()) {
    const at = 1024 + i * 128;
    const written = bytes.write(`${name}\0`, at, 'utf16le');
    bytes.writeUInt16LE(written, at + 64);
  }
  return bytes;
}
