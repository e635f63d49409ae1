// Dates with a month or a day: 10月底前, 8月上旬, 7月20日至21日, 2月28日、29日, 16日.
import { betweenDays, calendarDay, inMonth, inTenDays, throughMonth, type Due } from './due.ts';
import type { DocumentDate } from './document-date.ts';
import type { DateRule } from './rule.ts';
import { yearOf, yearPattern } from './year-words.ts';

const month = '(\\d{1,2}|[一二三四五六七八九十]{1,2})月';
const joins = '(?:至|到|-|~|—+|、|和)';
const hours = '(?:凌晨|清晨|早晨|上午|中午|下午|晚上|晚|夜|夜间)?';
const thirds: Readonly<Record<string, 1 | 2 | 3>> = { 上: 1, 中: 2, 下: 3 };

const numberOf = (text: string): number =>
  /\d/.test(text)
    ? Number(text)
    : Array.from(text).reduce(
        (sum, c) => (c === '十' ? (sum === 0 ? 10 : sum * 10) : sum + '零一二三四五六七八九'.indexOf(c)),
        0,
      );

const isMonth = (n: number): boolean => n >= 1 && n <= 12;

/** The year of a month without one: the one the section speaks of. */
const yearFor = (word: string | undefined, written: DocumentDate | null): number | null =>
  word === undefined ? (written?.running ?? null) : yearOf(word, written);

function daysOf(groups: readonly (string | undefined)[], written: DocumentDate | null): Due | null {
  const [, yearWord, m1 = '', d1 = '', m2, d2] = groups;
  const year = yearFor(yearWord, written);
  if (year === null) return null;
  const from = calendarDay(year, numberOf(m1), Number(d1));
  const to = d2 === undefined ? from : calendarDay(year, numberOf(m2 ?? m1), Number(d2));
  return from !== null && to !== null && from <= to ? betweenDays(from, to) : null;
}

function monthOf(groups: readonly (string | undefined)[], written: DocumentDate | null): Due | null {
  const [, yearWord, m = '', third] = groups;
  const [year, number] = [yearFor(yearWord, written), numberOf(m)];
  if (year === null || !isMonth(number)) return null;
  return third === undefined ? inMonth(year, number) : inTenDays(year, number, thirds[third] ?? 1);
}

function sinceJanuary(groups: readonly (string | undefined)[], written: DocumentDate | null): Due | null {
  const [, yearWord, m = ''] = groups;
  const year = yearFor(yearWord, written);
  return year !== null && isMonth(Number(m)) ? throughMonth(year, Number(m)) : null;
}

function dayOfThisMonth(
  [, d = '']: readonly (string | undefined)[],
  written: DocumentDate | null,
): Due | null {
  if (written?.month == null) return null;
  const day = calendarDay(written.year, written.month, Number(d));
  return day === null ? null : betweenDays(day, day);
}

function incident(
  [, m = '', d = '']: readonly (string | undefined)[],
  written: DocumentDate | null,
): Due | null {
  const day = written === null ? null : calendarDay(written.year, Number(m), Number(d));
  return day === null ? null : betweenDays(day, day);
}

/** Rules for months and days, the most specific first. */
export const monthRules: readonly DateRule[] = [
  {
    words: new RegExp(
      `(${yearPattern})?(?:${month})(\\d{1,2})日${hours}(?:${joins}(?:${month})?(\\d{1,2})日${hours})?`,
      'gu',
    ),
    due: daysOf,
  },
  {
    words: new RegExp(
      `(${yearPattern})?(?:年初)?(?:1月?(?:至|到|-|~|—+)|至|到|截[至止])(\\d{1,2})月(?:底|末|份)?(?!\\d)`,
      'gu',
    ),
    due: sinceJanuary,
  },
  { words: new RegExp(`(${yearPattern})?${month}(?:份)?(?:([上中下])旬)`, 'gu'), due: monthOf },
  { words: new RegExp(`(${yearPattern})?${month}(?:份|底|末|初|中)?`, 'gu'), due: monthOf },
  { words: /(?<![\d月])(\d{1,2})日(?!均)/gu, due: dayOfThisMonth },
  { words: /[“"]?(\d{1,2})\.(\d{1,2})[”"](?=.{0,16}(?:案|事故|事件|洪灾|灾害))/gu, due: incident },
  {
    words: /(?:本)?月(?:底|末)/gu,
    due: (_, written) => (written?.month == null ? null : inMonth(written.year, written.month)),
  },
];
