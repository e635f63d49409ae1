// A part of the document twice: as what Word is given, and as the boxes it will fill, so that the number of
// pages can be reckoned. A .docx has no pages of its own; each program makes them when it opens the file.
import type { FileChild } from 'docx';
import { linesOf, type Setting } from './text-lines.ts';

/** Some lines that stand together; `lines` in the narrowest and in the widest typeface a machine may have. */
export interface Box {
  readonly lines: readonly [fewest: number, most: number];
  /** Height of one line in twips. */
  readonly pitch: number;
  /** Not to be parted from the next one. */
  readonly keepsNext: boolean;
  /** Height in twips of what is repeated above it on a new page: the head of a table. */
  readonly head: number;
}

/** A paragraph or table with its boxes. */
export interface Piece {
  readonly node: FileChild;
  readonly boxes: readonly Box[];
}

/** 仿宋 in Word, with closing marks beyond the margin; and the widest substitute LibreOffice falls back on. */
const narrow: Setting = { half: 0.49, gap: 0, hangs: true };
const wide: Setting = { half: 0.65, gap: 0.25, hangs: false };

/** Fewest and most lines a text may take. */
export const lineRange = (text: string, width: number, first = 0): readonly [number, number] => [
  linesOf(text, width, first, narrow),
  linesOf(text, width, first, wide),
];

/** A box of lines of one height. */
export const box = (pitch: number, lines: readonly [number, number] = [1, 1], keepsNext = false): Box => ({
  lines,
  pitch,
  keepsNext,
  head: 0,
});
