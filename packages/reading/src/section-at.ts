// Where a sentence stands, as people say it: 第三部分（二）. Found from the headings before it.
import { fold } from './fold/fold.ts';
import { headingOf } from './kind/heading.ts';
import type { Steps } from './reading.ts';

interface Heading {
  readonly starts: number;
  readonly section: string;
}

const partOf = (mark: string): string => (mark.startsWith('第') ? mark : `第${mark.replace('、', '')}部分`);

/** The sections of a text, found once: give an offset, get its section, or an empty text before the first heading. */
export function sectionsOf(text: string, steps?: Steps): (offset: number) => string {
  const folded = fold(text, steps);
  const headings: Heading[] = [];
  let [part, starts] = ['', 0];
  for (const line of folded.text.split('\n')) {
    const { level, mark } = headingOf(line);
    if (level === 1) part = partOf(mark);
    if (level === 1 || level === 2) {
      headings.push({
        starts: folded.starts[starts] ?? text.length,
        section: level === 1 ? part : part + mark,
      });
    }
    starts += line.length + 1;
  }
  return (offset) => headings.findLast((one) => one.starts <= offset)?.section ?? '';
}

/** The section an offset of the text stands in, `第三部分（二）`, or an empty text. For many offsets use `sectionsOf`. */
export const sectionAt = (text: string, offset: number): string => sectionsOf(text)(offset);
