// Sections of a text with their headings 一、二、三; an empty one is left out and takes no number.
import type { Block } from './block.ts';
import { hanNumeral, type Pen } from './pen.ts';

/** A section before it has a number. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The sections as blocks, numbered. */
export const numbered = (sections: readonly Section[], pen: Pen): readonly Block[] =>
  sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at) => [
      pen.block('heading-1', pen.say('circular.heading', { ordinal: hanNumeral(at + 1), title })),
      ...blocks,
    ]);

/** A point of a section: its heading, and what is said under it. */
export interface Point {
  readonly heading: string;
  readonly text: string;
}

/** A point with its heading, `at` others before it. */
export const pointAt = ({ heading, text }: Point, at: number, pen: Pen): readonly Block[] => [
  pen.block('heading-2', pen.say('circular.point', { ordinal: hanNumeral(at + 1), heading })),
  ...(text === '' ? [] : [pen.block('paragraph', text)]),
];

/** Points with their headings （一）（二）（三）. */
export const points = (list: readonly Point[], pen: Pen): readonly Block[] =>
  list.flatMap((point, at) => pointAt(point, at, pen));
