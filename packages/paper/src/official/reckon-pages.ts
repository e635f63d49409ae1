// Reckons how many pages the pieces fill and what is left of the last one. The count is only relied on where it
// comes out the same in narrow and wide typefaces, with kept-together lines parted or not, and with a line more.
import type { Box } from './piece.ts';

/** Boxes that begin on a new page, and the height of their pages in twips. */
export interface Flow {
  readonly boxes: readonly Box[];
  readonly height: number;
}

/** Where the text ends. */
export interface PageCount {
  readonly pages: number;
  /** Height left on the last page, in twips. */
  readonly room: number;
}

interface Strip {
  readonly height: number;
  readonly head: number;
}

interface Case {
  readonly lines: 0 | 1;
  readonly isParted: boolean;
  readonly more: number;
}

/** What cannot be parted by a page's end: single lines, or in the tight case the lines kept together. */
function strips(boxes: readonly Box[], { lines, isParted }: Case): readonly Strip[] {
  const found: Strip[] = [];
  let kept = 0;
  for (const { lines: range, pitch, keepsNext, head } of boxes) {
    if (!isParted && keepsNext) {
      kept += range[lines] * pitch;
      continue;
    }
    for (let line = 0; line < range[lines]; line += 1) {
      found.push({ height: pitch + kept, head });
      kept = 0;
    }
  }
  return found;
}

function fill(flow: Flow, given: Case): PageCount {
  let pages = 1;
  let used = 0;
  for (const { height, head } of strips(flow.boxes, given)) {
    if (used + height > flow.height && used > 0) {
      pages += 1;
      used = head;
    }
    used += height;
  }
  const over = used + given.more > flow.height;
  return { pages: over ? pages + 1 : pages, room: flow.height - (over ? given.more : used + given.more) };
}

const cases = (line: number): readonly Case[] => [
  { lines: 0, isParted: true, more: 0 },
  { lines: 0, isParted: false, more: 0 },
  { lines: 1, isParted: true, more: 0 },
  { lines: 1, isParted: false, more: line },
];

/**
 * Pages of all flows together.
 *
 * @param line height of one line, the reserve for what a program may lay out differently
 * @returns `undefined` when typefaces and programs may differ in the number of pages
 */
export function reckonPages(flows: readonly Flow[], line: number): PageCount | undefined {
  const counts = cases(line).map((given) => {
    const filled = flows.map((flow) => fill(flow, given));
    const pages = filled.reduce((sum, count) => sum + count.pages, 0);
    return { pages, room: filled.at(-1)?.room ?? 0 };
  });
  const [first] = counts;
  if (!first || counts.some(({ pages }) => pages !== first.pages)) return undefined;
  return { pages: first.pages, room: Math.min(...counts.map(({ room }) => room)) };
}
