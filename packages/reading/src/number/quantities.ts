// All quantities of a clause with their meaning, in order.
import type { Span } from '../fold/fold.ts';
import { idioms, originsOfChange } from './idioms.ts';
import { numberTokens, type NumberToken } from './number-tokens.ts';
import { meaning, type Quantity } from './operator.ts';
import { rankedIndicators, ranks } from './ranks.ts';

const joins = /^(?:以上|左右)?[、和及与]$/;

/** Numbers that follow each other directly: 提高0.9、5.9个百分点, 90%和98%以上. What is said around one holds for all. */
function runs(text: string, tokens: readonly NumberToken[]): readonly (readonly NumberToken[])[] {
  const out: NumberToken[][] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const before = last?.at(-1);
    if (last && before && joins.test(text.slice(before.ends, token.starts))) last.push(token);
    else out.push([token]);
  }
  return out;
}

function meanings(text: string, tokens: readonly NumberToken[]): readonly Quantity[] {
  let from = 0;
  return runs(text, tokens).flatMap((run) => {
    const [starts, ends] = [run[0]?.starts ?? 0, run.at(-1)?.ends ?? 0];
    const around = { before: text.slice(from, starts), after: text.slice(ends, ends + 8) };
    from = ends;
    return run.map((token) => meaning(text, token, around));
  });
}

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
  return [...meanings(text, tokens), ...said, ...places].toSorted((a, b) => a.starts - b.starts);
}
