// All quantities of a clause with their meaning, in order.
import type { Span } from '../fold/fold.ts';
import { idioms, originsOfChange } from './idioms.ts';
import { numberTokens } from './number-tokens.ts';
import { meaning, type Quantity } from './operator.ts';
import { rankedIndicators, ranks } from './ranks.ts';

const together = /分别/;

/**
 * The quantities of a clause.
 *
 * @param dates spans of the clause that are dates, whose digits count nothing
 * @returns a rank said of several indicators is repeated for each of them
 */
export function quantities(text: string, dates: readonly Span[]): readonly Quantity[] {
  const said = idioms(text);
  const places = ranks(text).flatMap((one, i, all) =>
    rankedIndicators(text.slice(all[i - 1]?.ends ?? 0, one.starts)).map(() => one),
  );
  const tokens = numberTokens(text, [...dates, ...said, ...places, ...originsOfChange(text)]);
  const shares = together.test(text);
  let from = 0;
  const counted = tokens.map((token) => {
    const one = meaning(text, token, shares ? 0 : from);
    const gap = text.slice(token.ends, token.ends + 1);
    // 提高0.9、5.9个百分点 and 80%和90%以上: what is said before the first holds for the next.
    if (!/[、和]/.test(gap) || !/^[、和]\d/.test(text.slice(token.ends, token.ends + 2))) from = token.ends;
    return one;
  });
  return [...counted, ...said, ...places].toSorted((a, b) => a.starts - b.starts);
}
