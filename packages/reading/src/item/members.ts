// Lists under one verb: 完成300户改造、2个站点和5公里道路 is one member a quantity.
import { matches } from '../fold/matches.ts';
import type { Span } from '../fold/fold.ts';
import type { Quantity } from '../number/operator.ts';

/** A stretch of a clause and the quantities in it. */
export interface Member extends Span {
  readonly quantities: readonly Quantity[];
}

const mark = /、|以及|和|及|与|并/g;
const noun = /[\p{Script=Han}A-Za-z]/gu;
const bothAdjacent = /^(?:以上|左右)?(?:、|和|及|与)$/;
const investment = /^(?:计划|估算|概算|年度|年度计划|预计)?(?:总|完成)?投资/;
const spent = /投资|投入|筹措|争取|安排|总投/;

const hanIn = (text: string): number => text.replace(/以上|以内|以下|左右/g, '').match(noun)?.length ?? 0;

/** Quantities at one place belong together. */
function groups(quantities: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const out: Quantity[][] = [];
  for (const one of quantities) {
    const last = out.at(-1);
    if (last?.[0]?.starts === one.starts) last.push(one);
    else out.push([one]);
  }
  return out;
}

interface Cut {
  readonly at: number;
  readonly next: number;
}

/** Where a list is cut between two quantities: right after the first when its noun stands before it, else at the last mark. */
function cutBetween(text: string, from: number, to: number): Cut | null {
  const marks = [...matches(text.slice(from, to), mark)].map((m) => ({
    at: from + m.index,
    next: from + m.index + m[0].length,
  }));
  const adjacent = marks[0]?.at === from ? marks[0] : null;
  return adjacent ?? marks.at(-1) ?? null;
}

/** Text of a stretch without its quantities: what names the thing. */
function nameless(text: string, span: Span, quantities: readonly Quantity[]): string {
  let out = text.slice(span.starts, span.ends);
  for (const one of quantities.toReversed()) {
    out = out.slice(0, Math.max(0, one.starts - span.starts)) + out.slice(one.ends - span.starts);
  }
  return out;
}

const joint = /之比|比例为|比重为/;

/**
 * Cuts a clause at the marks between its quantities, where each side names its own thing.
 *
 * @param text the clause; quantities are told in its places
 */
export function membersOf(text: string, quantities: readonly Quantity[]): readonly Member[] {
  const whole: Member = { starts: 0, ends: text.length, quantities };
  const grouped = groups(quantities);
  if (grouped.length < 2 || joint.test(text)) return [whole];
  const out: Member[] = [];
  let [starts, held]: [number, Quantity[]] = [0, []];
  grouped.forEach((group, k) => {
    held.push(...group);
    const next = grouped[k + 1]?.[0];
    if (!next) return;
    const from = Math.max(...group.map((one) => one.ends));
    const cut = bothAdjacent.test(text.slice(from, next.starts)) ? null : cutBetween(text, from, next.starts);
    if (!cut || (group[0]?.unit === '元' && next.unit !== '元' && spent.test(text.slice(starts, from))))
      return;
    const after = grouped[k + 2]?.[0]?.starts ?? text.length;
    const mine = nameless(text, { starts, ends: cut.at }, held);
    const theirs = nameless(text, { starts: cut.next, ends: after }, grouped[k + 1] ?? []);
    if (hanIn(mine) < 2 || hanIn(theirs) < 2 || investment.test(theirs)) return;
    out.push({ starts, ends: cut.at, quantities: held });
    [starts, held] = [cut.next, []];
  });
  return [...out, { starts, ends: text.length, quantities: held }];
}
