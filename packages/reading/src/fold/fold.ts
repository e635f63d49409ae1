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
const digit = /^[0-9０-９]$/;
const narrowWord = /^[0-9A-Za-z]$/;

/** The character at a code unit, whole. */
const pointAt = (text: string, at: number): string => {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff ? String.fromCodePoint(code) : text.charAt(at);
};

/** Han characters and kana stay as they are, which is most of a text. */
const isPlain = (code: number): boolean => code >= 0x3041 && code <= 0x9fff;

/** A comma between digits groups thousands only before exactly three of them. */
function foldComma(text: string, at: number): string {
  const isDigit = (k: number): boolean => digit.test(text.charAt(k));
  const groups = isDigit(at - 1) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
  return groups ? ',' : '，';
}

/** What one character becomes: nothing for a space inside Chinese words. */
function foldPoint(text: string, at: number, point: string, last: string): string {
  if (isPlain(point.charCodeAt(0))) return foldWidth(point);
  if (point === ',') return foldComma(text, at);
  if (!blank.test(point)) return foldWidth(point);
  const next = foldWidth(text.charAt(at + point.length));
  return narrowWord.test(last) && narrowWord.test(next) ? ' ' : '';
}

/** Folds a text; one step a character. */
export function fold(text: string, steps?: Steps): Folded {
  const simple = simplify(text);
  const soft = softBreaks(text);
  const [starts, ends] = [new Uint32Array(text.length * 2), new Uint32Array(text.length * 2)];
  let [out, last] = ['', ''];
  for (let [at, k] = [0, 0]; at < text.length;) {
    const given = pointAt(text, at);
    const point = pointAt(simple, k);
    const isFeed = given === '\n';
    const folded = isFeed ? (soft.has(at) ? '' : '\n') : foldPoint(simple, k, point, last);
    for (let i = 0; i < folded.length; i++) {
      starts[out.length + i] = at;
      ends[out.length + i] = at + given.length;
    }
    out += folded;
    if (folded !== '') last = folded;
    at += given.length;
    k += point.length;
  }
  if (steps) steps.count += text.length;
  return {
    original: text,
    text: out,
    starts: starts.subarray(0, out.length),
    ends: ends.subarray(0, out.length),
  };
}

/** The stretch of the original that a stretch of the folded text stands for. */
export const unfold = (folded: Folded, span: Span): Span => ({
  starts: folded.starts[span.starts] ?? 0,
  ends: folded.ends[span.ends - 1] ?? 0,
});
