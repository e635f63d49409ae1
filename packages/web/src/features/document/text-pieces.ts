// Cuts a document's text into paragraphs, and each into pieces at the edges of what is marked in it.
// Offsets are those of the text as it is; blanks around a paragraph are left out. Nothing is drawn here.

/** A stretch of the text with something to say about it. */
export interface Mark {
  readonly id: string;
  readonly starts: number;
  /** Exclusive. */
  readonly ends: number;
}

/** Running text with the same marks over all of it. */
export interface Piece {
  readonly starts: number;
  readonly text: string;
  /** Marks over it, the innermost last. */
  readonly marks: readonly string[];
  /** Marks whose first piece this is. */
  readonly begins: readonly string[];
}

/** One line of the document. */
export interface Paragraph {
  readonly starts: number;
  /** `head`: 一、 · `subhead`: （一） · `body`: anything else. */
  readonly kind: 'head' | 'subhead' | 'body';
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const longestHead = 40;

const kindOf = (line: string): Paragraph['kind'] => {
  if (line.length > longestHead || /[。；;]/u.test(line)) return 'body';
  if (/^(第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/u.test(line)) return 'head';
  return /^[（(][一二三四五六七八九十]+[）)]/u.test(line) ? 'subhead' : 'body';
};

const isBlank = (character: string): boolean => character.trim() === '';

/** First and last offset of a line without the blanks around it. */
const trimmed = (text: string, from: number, to: number): readonly [number, number] => {
  let [starts, ends] = [from, to];
  while (starts < ends && isBlank(text.charAt(starts))) starts += 1;
  while (ends > starts && isBlank(text.charAt(ends - 1))) ends -= 1;
  return [starts, ends];
};

/** Outer marks first: what starts earlier, and of two that start together the longer. */
const byNesting = (a: Mark, b: Mark): number => a.starts - b.starts || b.ends - a.ends;

const piecesOf = (
  text: string,
  [from, to]: readonly [number, number],
  marks: readonly Mark[],
  begun: Set<string>,
): readonly Piece[] => {
  const here = marks.filter((mark) => mark.starts < to && mark.ends > from);
  const inside = here.flatMap(({ starts, ends }) => [starts, ends]).filter((at) => at > from && at < to);
  const edges = [...new Set([from, ...inside, to])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((starts, i) => {
    const ends = edges[i + 1] ?? to;
    const over = here.filter((mark) => mark.starts <= starts && mark.ends >= ends).map(({ id }) => id);
    const begins = over.filter((id) => !begun.has(id));
    for (const id of begins) begun.add(id);
    return { starts, text: text.slice(starts, ends), marks: over, begins };
  });
};

/** Paragraphs of a text in order; empty lines are left out. */
export const paragraphsOf = (text: string, marks: readonly Mark[]): readonly Paragraph[] => {
  const nested = marks.toSorted(byNesting);
  const begun = new Set<string>();
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const span = trimmed(text, at, at + line.length);
    at += line.length + 1;
    if (span[0] === span[1]) continue;
    const written = text.slice(...span);
    const pieces = piecesOf(text, span, nested, begun);
    paragraphs.push({ starts: span[0], kind: kindOf(written), text: written, pieces });
  }
  return paragraphs;
};
