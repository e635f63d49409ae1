// Finds numbers with their unit in a clause. How a value is meant (growth, at least …) is decided in operator.ts.
import { matches } from '../fold/matches.ts';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { Span } from '../fold/fold.ts';
import { readDigits, readHan } from './numerals.ts';
import { hanUnitPattern, spoilsUnit, unitPattern } from './units.ts';

/** A number and its unit; `loose` when the words say more than that (300多, 10余). */
export interface NumberToken extends Span {
  readonly value: Decimal;
  readonly unit: string;
  /** Where the unit stands; null where the text has none. */
  readonly unitAt: Span | null;
  readonly loose: boolean;
}

const ascii = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const withUnit = new RegExp(
  `(?:(${ascii})[×xX*])?(${ascii})([余多])?([十百千万亿]{0,3}?)([余多])?(${unitPattern})`,
  'gu',
);
/** Bare numbers before one with a unit share it: 0.9、5.9个百分点. */
const shared = new RegExp(
  String.raw`(?<![\d.])(${ascii})([十百千万亿]{0,2})(?=(?:、|和|及|至|到|-|~|—+)(?:${ascii})[十百千万亿]{0,2}(?:、|和|-|~|—|${unitPattern}))`,
  'gu',
);
const han = new RegExp(`([一二三四五六七八九十百千万亿两零]{1,9})([余多])?(${hanUnitPattern})`, 'gu');
const ratio = new RegExp(String.raw`(?<![\d.])\d+(?:\.\d+)?(?:：\d+(?:\.\d+)?)+(?![\d.])`, 'gu');
const index = new RegExp(String.raw`(?:指数|系数|得分|综合分)[为达是]?(?:到|至)?(${ascii})(?![\d.%])`, 'gu');

const anyNumber = /[\d一二三四五六七八九十百千万亿两]/;
const anyDigit = /\d/;
const years = /(\d{1,2})年(?![内来前后度期以底末初代级])/gu;
const vague = /[第数几上双半每〔[]$/;
const spanOfYears = /(?:分|连续|为期|期限|满)$/;
const inOrdinal = /第$/;

const token = (starts: number, ends: number, value: Decimal, unit: string, loose = false): NumberToken => ({
  starts,
  ends,
  value,
  unit,
  unitAt: unit === '' ? null : { starts: ends - unit.length, ends },
  loose,
});

const spoiled = (unit: string, rest: string): boolean => spoilsUnit[unit]?.test(rest) ?? false;

/** Numbers in digits. A year count is a measure only where the words say a length of time. */
function* inDigits(text: string): Generator<NumberToken> {
  for (const match of matches(text, withUnit)) {
    const [whole, factor = '', number = '', more1, scale = '', more2, unit = ''] = match;
    const [starts, ends] = [match.index, match.index + whole.length];
    if (inOrdinal.test(text.slice(0, starts)) || spoiled(unit, text.slice(ends, ends + 3))) continue;
    yield token(starts, ends, readDigits(number, factor, scale), unit, (more1 ?? more2) !== undefined);
  }
}

function* yearsLong(text: string): Generator<NumberToken> {
  for (const match of matches(text, years)) {
    const starts = match.index;
    if (!spanOfYears.test(text.slice(Math.max(0, starts - 2), starts))) continue;
    yield token(starts, starts + match[0].length, readDigits(match[1] ?? '0', '', ''), '年');
  }
}

function* sharingUnit(text: string, tokens: readonly NumberToken[]): Generator<NumberToken> {
  for (const match of matches(text, shared)) {
    const [starts, ends] = [match.index, match.index + match[0].length];
    const owner = tokens.find((one) => one.starts > starts);
    const value = readDigits(match[1] ?? '0', '', match[2] ?? '');
    if (owner) yield { starts, ends, value, unit: owner.unit, unitAt: owner.unitAt, loose: false };
  }
}

/** Numbers in characters; 一 alone is an article, 十百千万亿 alone a size class (万元以上) unless 百万, 千万, or 超亿. */
function isCount(run: string, unit: string, before: string): boolean {
  if (vague.test(before)) return false;
  if (run === '二' || (unit === '元' && run.length === 1)) return false;
  if (run === '一') return /每.{1,2}$/.test(before);
  if (run === '万' || run === '亿') return /[超过破逾]$/.test(before);
  return !/^[十百千]$/.test(run) && !run.startsWith('零');
}

const structure =
  /^(?:主要)?(?:规定|指标|纪律|原则|方面|层面|要求|坚持|结合|统一|转变|关系|必须|一律|重点|环节|问题|阶段|意见|建议|意识|自信|维护|确立|文明|代表|班子)/;

/** “五个” and “八项规定” name; they count nothing. */
const isSlogan = (text: string, starts: number, ends: number): boolean =>
  (text.charAt(starts - 1) === '“' && text.charAt(ends) === '”') || structure.test(text.slice(ends));

function* inCharacters(text: string): Generator<NumberToken> {
  for (const match of matches(text, han)) {
    const [whole, run = '', more, unit = ''] = match;
    const [starts, ends] = [match.index, match.index + whole.length];
    if (
      !isCount(run, unit, text.slice(Math.max(0, starts - 3), starts)) ||
      spoiled(unit, text.slice(ends, ends + 3))
    )
      continue;
    if (/[\d.]$/.test(text.slice(0, starts)) || isSlogan(text, starts, ends)) continue;
    yield token(starts, ends, readHan(run).toString(), unit, more !== undefined);
  }
}

function* withoutUnit(text: string): Generator<NumberToken> {
  for (const match of matches(text, index)) {
    const number = match[1] ?? '';
    const ends = match.index + match[0].length;
    yield token(ends - number.length, ends, readDigits(number, '', ''), '');
  }
  if (!/比|结构/.test(text)) return;
  for (const match of matches(text, ratio)) {
    let starts = match.index;
    for (const part of match[0].split('：')) {
      yield token(starts, starts + part.length, readDigits(part, '', ''), '');
      starts += part.length + 1;
    }
  }
}

const overlaps = (a: Span, b: Span): boolean => a.starts < b.ends && b.starts < a.ends;

/** All numbers of a clause that count or measure something, outside the given spans (dates), in order. */
export function numberTokens(text: string, taken: readonly Span[]): readonly NumberToken[] {
  if (!anyNumber.test(text)) return [];
  const found: NumberToken[] = [];
  const keep = (tokens: Iterable<NumberToken>): void => {
    for (const one of tokens)
      if (![...taken, ...found].some((other) => overlaps(one, other))) found.push(one);
  };
  const digits = anyDigit.test(text);
  if (digits) keep(inDigits(text));
  if (digits) keep(yearsLong(text));
  keep(
    sharingUnit(
      text,
      found.toSorted((a, b) => a.starts - b.starts),
    ),
  );
  keep(inCharacters(text));
  if (digits) keep(withoutUnit(text));
  return found.toSorted((a, b) => a.starts - b.starts);
}
