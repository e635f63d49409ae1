// Last touches on the packed .docx that the library has no words for: how lines are broken, what stands in for a
// typeface a machine has not, and no time of making, so that the same content gives the same bytes.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * No widow control and no space beside digits, so that a page has 22 lines and a line 28 characters. A closing mark
 * may hang: Word does it by default, and LibreOffice takes the value the wrong way round and would lose the mark.
 * Lines are exact and not bound to the grid, to which LibreOffice would stretch the title's.
 */
const paragraph =
  '<w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="1"/>' +
  '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>';
const normalStyle = /(<w:style [^>]*w:styleId="Normal"[^>]*>.*?<w:pPr>)/s;
const times = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
/** A .zip cannot hold an earlier time. */
const madeAt = '1980-01-01T00:00:00';

/** Windows has had 仿宋 and 楷体 without _GB2312 since 2009; 小标宋 is bought, 宋体 is everywhere. */
const substitutes = [
  ['仿宋_GB2312', '仿宋'],
  ['FangSong_GB2312', 'FangSong'],
  ['楷体_GB2312', '楷体'],
  ['KaiTi_GB2312', 'KaiTi'],
  ['方正小标宋简体', '宋体'],
] as const;
const fonts = substitutes
  .map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
  )
  .join('');

const edits: Readonly<Record<string, (xml: string) => string>> = {
  'word/styles.xml': (xml) => xml.replace(normalStyle, `$1${paragraph}`),
  'word/fontTable.xml': (xml) => xml.replace(/(<w:fonts[^>]*?)(?:\/>|><\/w:fonts>)/, `$1>${fonts}</w:fonts>`),
  'docProps/core.xml': (xml) => xml.replace(times, ''),
};

/** What XML 1.0 cannot say, even escaped: a program would call the whole document damaged. */
const unsayable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const isXml = /\.(?:xml|rels)$/;

/** Completes a document packed by the docx library; characters that XML cannot hold are left out. */
export function finishDocx(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed);
  for (const [name, part] of Object.entries(parts)) {
    if (isXml.test(name)) parts[name] = strToU8(strFromU8(part).replace(unsayable, ''));
  }
  for (const [name, edit] of Object.entries(edits)) {
    const part = parts[name];
    if (part) parts[name] = strToU8(edit(strFromU8(part)));
  }
  return zipSync(parts, { mtime: madeAt });
}
