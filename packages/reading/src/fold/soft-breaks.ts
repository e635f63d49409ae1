// Which line ends are only the width of a page: documents pasted from a PDF break lines inside sentences.

const shortest = 24;
const openEnd = /[\p{Script=Han}，、“《（(,]$/u;
const continues = /^[\p{Script=Han}0-9“”《》）)%％，。；、]/u;
const startsAnew =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|[（(]?\d{1,2}[.、）)．]|第[一二三四五六七八九十]+[章节条部，,]|[一二三四五六七八九十]是|[●·■◆—-])/u;

/**
 * Offsets of the line feeds that stand inside a sentence.
 *
 * A long line that ends without punctuation goes on in the next one, unless that is empty, indented or numbered.
 */
export function softBreaks(text: string): ReadonlySet<number> {
  const soft = new Set<number>();
  let start = 0;
  let feed = text.indexOf('\n');
  while (feed >= 0) {
    const next = text.indexOf('\n', feed + 1);
    const line = text.slice(start, feed).trim();
    const following = text.slice(feed + 1, next < 0 ? text.length : next);
    const head = following.slice(0, 40).trim();
    if (line.length >= shortest && openEnd.test(line) && continues.test(head) && !startsAnew.test(head))
      soft.add(feed);
    start = feed + 1;
    feed = next;
  }
  return soft;
}
