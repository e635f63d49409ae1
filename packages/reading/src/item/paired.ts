// Quotes and brackets at the ends of a name: whole pairs or none.
import type { Span } from '../fold/fold.ts';

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
];
const farthest = 24;
const first = /^[，。；：、）”’》\s]+/;
const last = /[，。；：、（“‘《\s]+$/;

/** Where the quote opens that the name closes: “10件实事”. */
function opening(text: string, { starts, ends }: Span): number {
  const name = text.slice(starts, ends);
  if (!name.includes('”') || name.includes('“')) return starts;
  const before = text.slice(Math.max(0, starts - farthest), starts);
  const at = before.lastIndexOf('“');
  return at < 0 || /[，。；\n]/.test(before.slice(at)) ? starts : starts - before.length + at;
}

/** A name with its opening quote, and without a sign at its ends whose partner lies outside, or that only separates. */
export function paired(text: string, span: Span): Span {
  let { starts, ends } = { starts: opening(text, span), ends: span.ends };
  const trim = (): void => {
    starts += first.exec(text.slice(starts, ends))?.[0].length ?? 0;
    ends -= last.exec(text.slice(starts, ends))?.[0].length ?? 0;
  };
  trim();
  for (const [open, close] of pairs) {
    const name = text.slice(starts, ends);
    if (name.startsWith(open) && !name.includes(close)) starts += 1;
    else if (name.endsWith(close) && !name.includes(open)) ends -= 1;
  }
  trim();
  return starts < ends ? { starts, ends } : span;
}
