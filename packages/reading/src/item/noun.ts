// The words that name a thing: a clause without its verb, its quantity and what leads up to them.
import { adverbs, closingVerb, openingVerbWords, progressTold } from '../confidence/verbs.ts';
import type { Span } from '../fold/fold.ts';
import type { Quantity } from '../number/operator.ts';

const reaching =
  /(?:累计|总量|分别|已经?|预计|力争|确保|要|将|共|约|近|为|是|有|达到?|完成|实现|突破|超过|至少|不少于|不低于|不超过|控制在|保持在?|同比|环比|比上年|比去年|年均|增长|下降|提高|降低|增加|减少|上涨|新增|收窄|位居|位列|列|居|至|到|了|的|在|以上|均|稳定|尚未|全[国省市县区])+$/;
const starting = /^(?:以来|以上|左右|以内|以下|的|及以上|余|多|[“”‘’（）])+/;
const byThen =
  /^(?:在|于)?(?:今年|明年|全年|\d{4}年)?(?:[一二三四1-4]季度|[上下]半年|年内|年底|\d{1,2}月(?:\d{1,2}日)?(?:份|底|末|[上中下]旬)?)(?:之?前|内|以前)?/;
const edge = /[，、；：。“”（）]/;
const han = /[\p{Script=Han}A-Za-z]/gu;

const enough = (text: string): boolean => (text.match(han)?.length ?? 0) >= 2;

/** Cuts a verb off the front and words of reaching, beginning and ending off the back. */
export function namePart(text: string, span: Span): Span {
  let { starts, ends } = span;
  const cut = (pattern: RegExp, front: boolean): void => {
    const size = pattern.exec(text.slice(starts, ends))?.[0].length ?? 0;
    if (size === 0 || !enough(front ? text.slice(starts + size, ends) : text.slice(starts, ends - size)))
      return;
    if (front) starts += size;
    else ends -= size;
  };
  cut(starting, true);
  cut(byThen, true);
  cut(adverbs, true);
  cut(byThen, true);
  cut(openingVerbWords, true);
  cut(/^(?:了|拥有|共有|有(?!机|关|线|效|色))/, true);
  cut(progressTold, false);
  cut(closingVerb, false);
  cut(reaching, false);
  cut(/(?:全面|按期|顺利|正式|全部|基本|项目进展)$/, false);
  return { starts, ends };
}

/** Where words around a place stop: at a sign, or at another quantity. */
function reachOf(
  text: string,
  within: Span,
  at: Span,
  others: readonly Quantity[],
): { readonly before: Span; readonly after: Span } {
  const lower = Math.max(
    within.starts,
    ...others.filter((one) => one.ends <= at.starts).map((one) => one.ends),
  );
  const upper = Math.min(
    within.ends,
    ...others.filter((one) => one.starts >= at.ends).map((one) => one.starts),
  );
  let [starts, ends] = [at.starts, at.ends];
  while (starts > lower && !edge.test(text.charAt(starts - 1))) starts -= 1;
  while (ends < upper && !edge.test(text.charAt(ends))) ends += 1;
  return { before: { starts, ends: at.starts }, after: { starts: at.ends, ends } };
}

const countsWhatFollows = (one: Quantity): boolean =>
  (one.op === '=' || one.op === '>=' || one.op === '<=') && one.unit !== '%' && one.unit !== '';

/** The words that say what a quantity is a quantity of; null when the stretch has none. */
export function metricOf(
  text: string,
  within: Span,
  one: Quantity,
  others: readonly Quantity[],
): Span | null {
  const { before, after } = reachOf(text, within, one, others);
  const read = ({ starts, ends }: Span): string =>
    text.slice(starts, ends).replace(reaching, '').replace(starting, '');
  if (countsWhatFollows(one) && enough(read(after))) return namePart(text, after);
  return enough(read(before)) ? namePart(text, before) : null;
}
