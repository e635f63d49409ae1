// Which year words mean: 今年, 去年, 2012年, 二零一二年, 民国102年.
import type { DocumentDate } from './document-date.ts';

const offsets: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  当年: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  前年: -2,
  明年: 1,
  来年: 1,
  后年: 2,
};
const digits = '零一二三四五六七八九';

/** Pattern of a word for a year. */
export const yearPattern =
  '(?:民国\\d{2,3}年|\\d{4}年度?|[一二][零一二三四五六七八九]{3}年|今年|本年度?|当年|去年|上年度?|前年|明年|来年|后年)';

/**
 * The year a word means.
 *
 * @returns null when it depends on the document's date and that is unknown, or when it is not a year of 1900–2199
 */
export function yearOf(word: string, written: DocumentDate | null): number | null {
  if (/^(?:全年|年[内底末终])$/.test(word)) return written?.running ?? null;
  if (word in offsets) return written ? written.year + (offsets[word] ?? 0) : null;
  const republic = /^民国(\d+)年$/.exec(word);
  if (republic) return 1911 + Number(republic[1]);
  const plain = word.replace(/年度?$/, '');
  const year = Number(/^\d/.test(plain) ? plain : Array.from(plain, (c) => digits.indexOf(c)).join(''));
  return year >= 1900 && year < 2200 ? year : null;
}
