// Cuts off what does not belong to an item: numbering, connecting words, stray signs at either end.
import type { Span } from '../fold/fold.ts';

const leading =
  /^(?:[●·■◆\-*—、，；：。”’）》 ]|[①-⑳]|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,2}、|[一二三四五六七八九十](?=要)|[一二三四五六七八九十]是|并且?(?!购|网|轨|列|行)|同时|特别是|尤其是|其中|以及|此外|另外|但是?|而且?|包括)+/;
const trailing = /[、，；：。“‘（《 ]+$/;

/** The stretch without numbering and connecting words; never empty when it was not. */
export function trimmed(text: string, span: Span): Span {
  const inner = text.slice(span.starts, span.ends);
  const head = leading.exec(inner)?.[0].length ?? 0;
  const tail = trailing.exec(inner)?.[0].length ?? 0;
  if (head + tail >= inner.length) return span;
  return { starts: span.starts + head, ends: span.ends - tail };
}
