// Quantities said in words: 一半, 翻一番, 两位数, 一至两个, 3-5家, 持平.
import { matches } from '../fold/matches.ts';
import type { Span } from '../fold/fold.ts';
import { readHan } from './numerals.ts';
import type { Quantity } from './operator.ts';
import { hanUnitPattern, unitPattern } from './units.ts';

interface Idiom {
  readonly words: RegExp;
  readonly op: Quantity['op'];
  readonly value: string;
  readonly unit: string;
}

const fixed: readonly Idiom[] = [
  { words: /(?<!分)一半(?:以上|左右)?/gu, op: '=', value: '50', unit: '%' },
  { words: /翻(?:一番|番)/gu, op: 'growth', value: '100', unit: '%' },
  { words: /翻(?:两|二)番/gu, op: 'growth', value: '300', unit: '%' },
  { words: /(?:增长|涨|增加|提高)了?一倍/gu, op: 'growth', value: '100', unit: '%' },
  {
    words: /[两二]位数(?:以上)?(?=的?增)|(?<=增[长速幅].{0,4})[两二]位数/gu,
    op: 'growth',
    value: '10',
    unit: '%',
  },
];

const maySay = /半|番|[一二三四五六七八九]成|一倍|位数|[至到~—-]|持平/;
const hanRange = new RegExp(
  `([一二三四五六七八九十])[至到]([二三四五六七八九十两])(${hanUnitPattern})`,
  'gu',
);
const digitRange = new RegExp(
  String.raw`(?<![\d.])(\d+(?:\.\d+)?)(?:-|~|—+|至|到)(\d+(?:\.\d+)?)(${unitPattern})`,
  'gu',
);

function* ranges(text: string): Generator<Quantity> {
  for (const match of matches(text, hanRange)) {
    const [starts, ends] = [match.index, match.index + match[0].length];
    const [, low = '', high = '', unit = ''] = match;
    const unitAt = { starts: ends - unit.length, ends };
    yield { starts, ends, op: '>=', value: readHan(low).toString(), unit, unitAt };
    yield { starts, ends, op: '<=', value: readHan(high).toString(), unit, unitAt };
  }
  for (const match of matches(text, digitRange)) {
    const [starts, ends] = [match.index, match.index + match[0].length];
    const [, low = '', high = '', unit = ''] = match;
    if (/由|从/.test(text.slice(Math.max(0, starts - 4), starts)) || Number(low) >= Number(high)) continue;
    const unitAt = { starts: ends - unit.length, ends };
    yield { starts, ends, op: '>=', value: low, unit, unitAt };
    yield { starts, ends, op: '<=', value: high, unit, unitAt };
  }
}

const tenths = /([一二三四五六七八九])成([一二三四五六七八九半])?(?=(以上|以内)?(?:左右|多|的|，|。|；|$))/gu;
/** Where a day is named or a share: 时间过半 counts nothing. */
const overHalf = /(?<=[前底率例](?:要|须|必须|力争|实现)?)[超过]半(?!数|年|天|个|月|径|小时)/gu;

/** Shares in tenths, as plans say them: 六成 60, 八成二 82, 过半 at least 50. */
function* shares(text: string): Generator<Quantity> {
  const share = (starts: number, ends: number, value: string, op: Quantity['op']): Quantity => {
    return { starts, ends, op, value, unit: '%', unitAt: null };
  };
  for (const { index, 0: said, 1: tens = '', 2: ones, 3: bound } of matches(text, tenths)) {
    const value = readHan(tens).toString() + (ones === '半' ? '5' : ones ? readHan(ones).toString() : '0');
    yield share(index, index + said.length, value, bound === '以上' ? '>=' : bound ? '<=' : '=');
  }
  for (const { index, 0: said } of matches(text, overHalf))
    yield share(index, index + said.length, '50', '>=');
}

/** Level with what it is compared with: no change, in points for a rate of growth, in percent otherwise. */
function* unchanged(text: string): Generator<Quantity> {
  const match = /(?:与|同|和).{1,12}持平/u.exec(text);
  if (!match) return;
  const rate = /增速|增幅|降幅|比重/.test(text);
  const [starts, ends] = [match.index, match.index + match[0].length];
  yield {
    starts,
    ends,
    op: rate ? 'change' : 'growth',
    value: '0',
    unit: rate ? '个百分点' : '%',
    unitAt: null,
  };
}

/** Quantities in words and ranges; both ends of a range share its place. */
export function idioms(text: string): readonly Quantity[] {
  if (!maySay.test(text)) return [];
  const found = fixed.flatMap(({ words, ...meant }) =>
    Array.from(matches(text, words), (m) => ({
      ...meant,
      unitAt: null,
      starts: m.index,
      ends: m.index + m[0].length,
    })),
  );
  return [...found, ...ranges(text), ...unchanged(text), ...shares(text)];
}

/** Numbers that only say where a change began: 由A增加到B counts B alone. */
export function originsOfChange(text: string): readonly Span[] {
  if (!/[由从]/.test(text)) return [];
  const ratio = /[由从][^由从]{0,4}\d[\d.]*(?:：[\d.]+)+(?=调整|变)/u.exec(text);
  if (ratio) return [{ starts: ratio.index, ends: ratio.index + ratio[0].length }];
  const match =
    /[由从](?:[^由从、]{0,12}?的?)(\d[\d.,]*[十百千万亿]*[^\d，、]{0,6}?)(?:增加|增长|提高|提升|上升|扩大|减少|下降|降低|增|升|降)[到至]/u.exec(
      text,
    );
  if (!match) return [];
  const starts = match.index;
  return [{ starts, ends: starts + match[0].length }];
}
