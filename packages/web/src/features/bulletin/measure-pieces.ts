// How much room the pieces of a document take, read from a copy drawn unseen at one size. The pages are then drawn from
// these lengths at any size: type is set so that lines turn at the same characters.
import type { Measured } from './paginate.ts';
import type { PaperPiece } from './paper-pieces.ts';

/** A piece with the places where its lines begin, in characters of its text. */
export interface MeasuredPiece extends Measured {
  readonly starts: readonly number[];
}

/** A paragraph before the signature is kept with it up to so many lines; a longer one would be moved as a whole. */
const mostKept = 4;

/** Places in an element's text where its lines begin. */
const lineStarts = (element: Element, pitch: number): readonly number[] => {
  const { top } = element.getBoundingClientRect();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const starts: number[] = [];
  let passed = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? '';
    for (let at = 0; at < length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      const line = Math.floor((rect.top + rect.height / 2 - top) / pitch);
      if (rect.height > 0 && line >= starts.length) starts.push(passed + at);
    }
    passed += length;
  }
  return starts.length === 0 ? [0] : starts;
};

const measureText = (element: Element, keepsNext: boolean, height: number): MeasuredPiece => {
  const starts = lineStarts(element, Number.parseFloat(getComputedStyle(element).lineHeight));
  const isKept = keepsNext && starts.length <= mostKept;
  return { height, lines: isKept ? 1 : starts.length, starts, keepsNext: isKept, head: 0 };
};

/**
 * Measures a section.
 *
 * @param drawn holds one element with `data-piece` for each piece, in order, and the head of its table
 * @returns lengths in characters of the page
 */
export const measurePieces = (drawn: Element, pieces: readonly PaperPiece[]): readonly MeasuredPiece[] => {
  const em = Number.parseFloat(getComputedStyle(drawn).fontSize);
  const heightOf = (element: Element | null): number =>
    element === null ? 0 : element.getBoundingClientRect().height / em;
  const elements = drawn.querySelectorAll('[data-piece]');
  const head = heightOf(drawn.querySelector('thead'));
  return pieces.map((piece, at): MeasuredPiece => {
    const element = elements[at];
    if (element === undefined) throw new Error(`piece ${at} was not drawn`);
    const height = heightOf(element);
    if (piece.kind === 'text') return measureText(element, piece.keepsNext, height);
    return {
      height,
      lines: 1,
      starts: [0],
      keepsNext: piece.kind === 'title' || piece.kind === 'masthead',
      head: piece.kind === 'row' ? head : 0,
    };
  });
};
