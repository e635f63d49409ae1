// How a number is meant, from the words around it: a level, a bound, a rate of growth, an amount of change.
import { matches } from '../fold/matches.ts';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { Span } from '../fold/fold.ts';
import type { MeasureOp } from '../reading.ts';
import type { NumberToken } from './number-tokens.ts';
import { negated } from './numerals.ts';

/** A number with its meaning. */
export interface Quantity {
  readonly starts: number;
  readonly ends: number;
  readonly op: MeasureOp;
  readonly value: Decimal;
  readonly unit: string;
  /** Where the unit stands; null where the text has none, or says it in other words (名次, 一半). */
  readonly unitAt: Span | null;
}

const link =
  '(?:了|约|近|超过|高达|达到|达|超|为|至少|幅度|速度|率|左右|分别|均|预计|只|仅|将|要|保持|力争|在|目标|幅|速|年均|同比|-)*';
const rises = new RegExp(`(?:增长|增幅|增速|递增|上涨|上升|提高|提升|增加|扩大|增产|增收|增|涨)${link}$`);
const falls = new RegExp(
  `(?:下降|减少|降低|降幅|下跌|回落|缩减|精简|压减|压缩|削减|收窄|下滑|负增长|减产|减收|减|降|跌)${link}$`,
);
const growthAfter = /^(?:以上|左右)?的?(?:正)?(?:增长|增速|增幅)/;

const lastOf = (text: string, words: RegExp): number => {
  let at = -1;
  for (const match of matches(text, words)) at = match.index;
  return at;
};
const upWords = /提高|提升|上升|拉动|增长|加快|高于|高出|扩大|增加|上涨|领先|快于/g;
const downWords = /下降|收窄|回落|低于|降低|负向|慢于|减少|缩小|下滑|落后|减缓|放缓/g;
const falling = (before: string): boolean =>
  /负向?拉动/.test(before) || lastOf(before, downWords) > lastOf(before, upWords);

const more =
  /(?:新增|净增|增加|增收|增产|增设|增(?!加|幅|速|值|长|强|收)|提高|(?<!改造)提升|上涨)(?!值|幅|速|强|效)[^、到至达为]*$/;
const less = /(?:减少|减收|压减|压缩|削减|减|降低|下降|减产)(?!排|灾|税|免|贫|负)[^、到至达为]*$/;

const atLeastBefore =
  /(?:至少|不少于|不低于|不小于|最低|超过|突破|大于|高于|跨越|跨过|逾(?!期)|超|破|保底)(?:了|再|要|组织|达到|达|到)*.{0,4}$/;
const atLeastAfter = /^(?:以上|及以上|之上|多|余)/;
const atMostBefore =
  /(?:不超过|不高于|不多于|不大于|不得超过|最多|(?<!不)小于|(?<!不)少于|控制在)(?:了|可|再)*.{0,4}$/;
const atMostAfter = /^(?:以内|以下|之内|之下)/;
const about = /^(?:左右|上下)/;

function bound(before: string, after: string, loose: boolean): MeasureOp {
  if (atMostAfter.test(after)) return '<=';
  if (atMostBefore.test(before)) return about.test(after) ? '=' : '<=';
  return loose || atLeastAfter.test(after) || atLeastBefore.test(before) ? '>=' : '=';
}

type Plain = Omit<Quantity, 'op'>;

/** The meaning of a percentage. */
function rate(token: Plain, loose: boolean, before: string, after: string): Quantity {
  const near = before.slice(-16);
  if (falls.test(near)) return { ...token, op: 'growth', value: negated(token.value) };
  if (rises.test(near) || growthAfter.test(after)) return { ...token, op: 'growth' };
  return { ...token, op: bound(before.slice(-10), after, loose) };
}

/** The words on either side that bear on a number: those before, and after, the run of numbers it stands in. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * The meaning of one number of a clause.
 *
 * @param text the clause
 */
export function meaning(text: string, token: NumberToken, { before, after }: Surroundings): Quantity {
  const { loose, ...plain } = token;
  if (token.unit === '%' || token.unit === '‰') return rate(plain, loose, before, after);
  if (token.unit.endsWith('百分点')) {
    return {
      ...plain,
      op: 'change',
      value: falling(text.slice(0, token.starts)) ? negated(token.value) : token.value,
    };
  }
  if (token.unit !== '' && more.test(before.slice(-30))) return { ...plain, op: 'change' };
  if (token.unit !== '' && less.test(before.slice(-16)))
    return { ...plain, op: 'change', value: negated(token.value) };
  return { ...plain, op: bound(before.slice(-10), after, loose) };
}
