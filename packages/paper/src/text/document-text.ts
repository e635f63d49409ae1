// Running text of a .docx, one paragraph a line, through mammoth.
// Automatic numbering is not part of the text: Word makes it when it prints.
import { strToU8, strFromU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Parts } from '../file/unpack.ts';

const lineBreak = /<w:(?:br|cr)\b[^>]*\/>/g;
const pageBreak = /w:type="(?:page|column)"/;

/** mammoth drops a line break inside a paragraph, which would glue two sentences: it becomes a line feed. */
const keepLineBreaks = (xml: string): string =>
  xml.replace(lineBreak, (tag) => (pageBreak.test(tag) ? '' : '<w:t xml:space="preserve">\n</w:t>'));

/** @throws when a part is not the XML its name promises; the caller says the file is damaged */
export async function documentText(parts: Parts): Promise<string> {
  const plain: Record<string, [Uint8Array, { level: 0 }]> = {};
  for (const [name, content] of parts) {
    const isBody = name === 'word/document.xml';
    plain[name] = [isBody ? strToU8(keepLineBreaks(strFromU8(content))) : content, { level: 0 }];
  }
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(plain)) });
  return value.replaceAll('\n\n', '\n');
}
