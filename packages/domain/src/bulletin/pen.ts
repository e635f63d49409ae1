// Writes the text of a bulletin: a figure is taken from the ledger where it is mentioned, and kept.
import { markOf, runsOf, type Block } from './block.ts';
import { figureOf } from './figure-of.ts';
import type { Figure, Say } from './figure.ts';
import type { Ledger } from './ledger.ts';

/** What a section is written with. */
export interface Pen {
  readonly say: Say;
  /** The mark of a figure for a text; null when the ledger has none. */
  figure(id: string): string | null;
  /** The figure's mark when its value is above zero; null otherwise. */
  some(id: string): string | null;
  block(kind: Block['kind'], text: string): Block;
  /** Every figure mentioned, in order. */
  figures(): readonly Figure[];
}

/** A pen over a ledger. */
export const penOf = (ledger: Ledger, say: Say): Pen => {
  const used = new Map<string, Figure>();
  const take = (id: string, wanted: (figure: Figure) => boolean): string | null => {
    const figure = used.get(id) ?? figureOf(ledger, id, say);
    if (figure === null || !wanted(figure)) return null;
    used.set(id, figure);
    return markOf(figure);
  };
  return {
    say,
    figure: (id) => take(id, () => true),
    some: (id) => take(id, ({ value }) => /[1-9]/.test(value) && !value.startsWith('-')),
    block: (kind, text) => ({ kind, runs: runsOf(text, used), editable: true }),
    figures: () => [...used.values()],
  };
};

const digits = '一二三四五六七八九十';

/** Chinese numeral of a small number, as headings count: 1–99. */
export const hanNumeral = (count: number): string => {
  const digit = (nth: number): string => digits[nth - 1] ?? '';
  if (count <= 10) return digit(count);
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? digit(tens) : ''}十${digit(count % 10)}`;
};
