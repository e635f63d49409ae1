// Places in a ranking: 全市第一, 列全省第3位, 倒数第二, 垫底.
import { matches } from '../fold/matches.ts';
import { readHan } from './numerals.ts';
import type { Quantity } from './operator.ts';

const place = /(?<last>倒数)?第(?<n>[一二三四五六七八九十]{1,3}|\d{1,3})(?<noun>位|名)?/gu;
const standing = /(?:全[国省市县区旗州]|同类|同级|[居列排]|排名|位次|[升跃进]至|[省市县区]内)[^，。]{0,6}$/;
const otherNoun =
  /^(?:产业|书记|时间|要务|责任|课|批|季|次|期|届|个|所|大|中|医|小|人民|实验|阶段|步|方|手|线|三方|代|条|章|篇|水厂|水源)/;
const bottom = /垫底|(?:全[国省市县区]|排名?|[居列])(?:末位|末尾|最后一位|最后)/gu;
const top = /(?:[居列排]|[居列]全[国省市县区])(?:首位|榜首|第一位)/gu;
/** Indicators whose places are told in one breath are counted by the pause marks between them. */
const indicator = /(?:收入|总值|总额|增速|增加值|投资|产值|总量|支出|消费|进出口|率|数|绿化|人数)/;

const mayRank = /第|垫底|末|首位|榜首|最后/;

const rank = (match: RegExpMatchArray & { index: number }, value: string): Quantity => ({
  starts: match.index,
  ends: match.index + match[0].length,
  op: 'rank',
  value,
  unit: '名次',
  unitAt: null,
});

/** The places named in a clause. */
export function ranks(text: string): readonly Quantity[] {
  if (!mayRank.test(text)) return [];
  const found: Quantity[] = [];
  for (const match of matches(text, place)) {
    const { last, n = '', noun } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
    if (otherNoun.test(after) || !(noun || last || standing.test(before))) continue;
    const value = /\d/.test(n) ? n : readHan(n).toString();
    found.push(rank(match, last ? `-${value}` : value));
  }
  for (const match of matches(text, bottom)) found.push(rank(match, '-1'));
  for (const match of matches(text, top)) found.push(rank(match, '1'));
  return found.filter(
    (one, i) => !found.some((other, k) => k < i && one.starts < other.ends && other.starts < one.ends),
  );
}

const toldNumber = /([二三四五六七八九]|\d)[项个](?:主要)?指标/;

/** The indicators one place is said of: as many as are named, or told, before it; at least one. */
export function rankedIndicators(before: string): readonly string[] {
  const told = toldNumber.exec(before)?.[1];
  if (told) return Array.from({ length: Number(/\d/.test(told) ? told : readHan(told)) }, () => before);
  const parts = before.split(/[、和及]/).filter((part) => part.length > 1);
  const named = parts.filter((part) => indicator.test(part));
  return named.length > 1 ? named : [before];
}
