// Running text of a .docx, one paragraph a line, through mammoth.
// Automatic numbering is not part of the text: Word makes it when it prints.
import { strFromU8, strToU8 } from 'fflate';
import mammoth from 'mammoth';
import { repack } from '../file/repack.ts';
import type { Parts } from '../file/unpack.ts';

const body = 'word/document.xml';
const lineBreak = /<w:(?:br|cr)\b[^>]*\/>/g;
const pageBreak = /w:type="(?:page|column)"/;

/** mammoth drops a line break inside a paragraph, which would glue two sentences: it becomes a line feed. */
const keepLineBreaks = (xml: string): string =>
  xml.replace(lineBreak, (tag) => (pageBreak.test(tag) ? '' : '<w:t xml:space="preserve">\n</w:t>'));

/**
 * The text of an unpacked .docx.
 *
 * @throws when a part is not the XML its name promises; the caller says the file is damaged
 */
export async function documentText(parts: Parts): Promise<string> {
  const xml = keepLineBreaks(strFromU8(parts.get(body) ?? new Uint8Array()));
  const archive = repack(new Map([...parts, [body, strToU8(xml)]]));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(archive) });
  return value.replaceAll('\n\n', '\n');
}
