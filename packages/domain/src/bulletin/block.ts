// The text of a bulletin in blocks of runs: plain text, and figures that may move but not be altered.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { Figure } from './figure.ts';

/** Part of a line; a figure's run prints exactly the figure's text. */
export interface Run {
  readonly text: string;
  readonly figure: string | null;
}

/** A heading of the first or second level, a paragraph, or 出席, 请假, 列席 of minutes with the names. */
export interface Block {
  readonly kind: 'heading-1' | 'heading-2' | 'paragraph' | 'roll';
  readonly runs: readonly Run[];
  readonly editable: boolean;
}

/** A block of plain text, which the office may change unless said otherwise. */
export const plainBlock = (kind: Block['kind'], text: string, editable = true): Block => ({
  kind,
  runs: [{ text, figure: null }],
  editable,
});

/** A block as one text. */
export const textOf = (block: Block): string => block.runs.map((run) => run.text).join('');

/** Stands for a figure inside a text that is being put together; private-use characters, never printed. */
export const markOf = (figure: Pick<Figure, 'id'>): string => `\uE000${figure.id}\uE001`;

/** Takes a text with marks apart. @throws RangeError on the mark of a figure that is not given: a bug */
export const runsOf = (text: string, figures: ReadonlyMap<string, Figure>): readonly Run[] =>
  text
    .split(/\uE000(.+?)\uE001/u)
    .map((part, at): Run => {
      if (at % 2 === 0) return { text: part, figure: null };
      const figure = figures.get(part);
      if (figure === undefined) throw new RangeError(`no figure ${part}`);
      return { text: figure.text, figure: part };
    })
    .filter((run) => run.text !== '');

/** Ids of the figures a text prints, in order, each once. */
export const figuresIn = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap((block) => block.runs.flatMap((run) => run.figure ?? []))),
];

/**
 * Whether a changed text prints the figures of the bulletin as they are. They may move, repeat or go.
 *
 * @returns `invalid-input` naming the figure that was altered or that is none of this bulletin
 */
export const checkFigures = (blocks: readonly Block[], figures: readonly Figure[]): Outcome<undefined> => {
  const known = new Map(figures.map((figure) => [figure.id, figure.text]));
  const runs = blocks.flatMap((block) => block.runs);
  const wrong = runs.find((run) => run.figure !== null && known.get(run.figure) !== run.text);
  return wrong === undefined
    ? ok(undefined)
    : refuse('invalid-input', { field: 'figure', text: wrong.text, figure: wrong.figure });
};

/** The same text with the figures printed as given; a figure not given keeps its text. */
export const reprint = (blocks: readonly Block[], figures: ReadonlyMap<string, Figure>): readonly Block[] =>
  blocks.map((block) => ({
    ...block,
    runs: block.runs.map((run) => ({
      ...run,
      text: (run.figure === null ? undefined : figures.get(run.figure)?.text) ?? run.text,
    })),
  }));
