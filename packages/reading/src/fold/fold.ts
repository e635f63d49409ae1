// The text as the rules read it: one script, one width, no spaces inside words; each place known in the original.
import type { Steps } from '../reading.ts';
import { simplify } from './script.ts';
import { softBreaks } from './soft-breaks.ts';
import { foldWidth } from './width.ts';

/** A folded text and, for each of its code units, where the original character starts and ends. */
export interface Folded {
  readonly original: string;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A stretch of a text, end exclusive. */
export interface Span {
  readonly starts: number;
  readonly ends: number;
}

const blank = /^[\s\u{200B}-\u{200F}\u{2060}\u{FEFF}\u{3000}]$/u;
const narrowWord = /^[0-9A-Za-z]$/;

const isNarrow = (c: string | undefined): boolean => c !== undefined && narrowWord.test(c);

/** A comma between digits groups thousands only before exactly three of them. */
function foldComma(points: readonly string[], i: number): string {
  const digit = (k: number): boolean => /^[0-9０-９]$/.test(points[k] ?? '');
  return digit(i - 1) && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4) ? ',' : '，';
}

/** What one character becomes: nothing for a space inside Chinese words. */
function foldPoint(points: readonly string[], i: number, last: string | undefined): string {
  const point = points[i] ?? '';
  if (point === ',') return foldComma(points, i);
  if (!blank.test(point)) return foldWidth(point);
  const next = foldWidth(points[i + 1] ?? '');
  return isNarrow(last) && isNarrow(next) ? ' ' : '';
}

/** Folds a text; one step a character. */
export function fold(text: string, steps?: Steps): Folded {
  const points = simplify(text);
  const soft = softBreaks(text);
  const [starts, ends] = [
    new Uint32Array(text.length + points.length),
    new Uint32Array(text.length + points.length),
  ];
  const out: string[] = [];
  let [at, size, i] = [0, 0, 0];
  let last: string | undefined;
  for (const given of text) {
    const folded = given === '\n' ? (soft.has(at) ? '' : '\n') : foldPoint(points, i, last);
    if (folded !== '') {
      for (let k = 0; k < folded.length; k++) {
        starts[size] = at;
        ends[size] = at + given.length;
        size += 1;
      }
      out.push(folded);
      last = folded;
    }
    at += given.length;
    i += 1;
  }
  if (steps) steps.count += points.length;
  return {
    original: text,
    text: out.join(''),
    starts: starts.subarray(0, size),
    ends: ends.subarray(0, size),
  };
}

/** The stretch of the original that a stretch of the folded text stands for. */
export const unfold = (folded: Folded, span: Span): Span => ({
  starts: folded.starts[span.starts] ?? 0,
  ends: folded.ends[span.ends - 1] ?? 0,
});
