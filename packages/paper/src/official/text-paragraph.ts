// Paragraphs of running text on the 22-line grid, each with the lines it takes.
import { AlignmentType, LineRuleType, Paragraph, type IParagraphOptions, type TextRun } from 'docx';
import { charWidth, charsPerLine, linePitch, typeSizes } from './page.ts';
import { run } from './typeface.ts';
import { box, lineRange, type Piece } from './piece.ts';

/** An exact line; `before` in twips. */
export const exactly = (line: number, before = 0) => ({
  line,
  lineRule: LineRuleType.EXACT,
  before,
  after: 0,
});

/** Indents of a paragraph in characters. */
export interface Indent {
  /** Of the first line. */
  readonly first: number;
  /** Of the following lines. */
  readonly rest: number;
  readonly right?: number;
}

/** How a paragraph of text differs from the plain one, which is indented by two characters. */
export interface TextOptions {
  readonly indent?: Indent;
  readonly align?: IParagraphOptions['alignment'];
  readonly keepsNext?: boolean;
}

const plain: Indent = { first: 2, rest: 0 };

/** A paragraph of 三号 text; `text` is what `runs` print. */
export function textParagraph(text: string, runs: readonly TextRun[], options: TextOptions = {}): Piece {
  const { indent = plain, align = AlignmentType.JUSTIFIED, keepsNext = false } = options;
  const { first, rest, right = 0 } = indent;
  const hanging = Math.max(0, rest - first) * charWidth;
  const node = new Paragraph({
    spacing: exactly(linePitch),
    alignment: align,
    indent: {
      left: rest * charWidth,
      right: Math.round(right * charWidth),
      ...(hanging > 0 ? { hanging } : { firstLine: (first - rest) * charWidth }),
    },
    keepNext: keepsNext,
    children: runs,
  });
  const lines = lineRange(text, charsPerLine - rest - right, first - rest);
  return { node, boxes: [box(linePitch, lines, keepsNext)] };
}

/** An empty line. */
export const emptyLine = (keepsNext = false): Piece => textParagraph('', [], { keepsNext });

/** A line in 四号 at the margin: above and below a table. `width` in twips is that of its text block. */
export function smallLine(text: string, align: NonNullable<TextOptions['align']>, width: number): Piece {
  const node = new Paragraph({
    spacing: exactly(linePitch),
    alignment: align,
    children: [run(text, { size: typeSizes.si, characterSpacing: 0 })],
  });
  return { node, boxes: [box(linePitch, lineRange(text, Math.floor(width / (typeSizes.si * 10))))] };
}
