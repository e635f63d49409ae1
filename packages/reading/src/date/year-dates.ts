// Dates of a year or more: 2012年上半年, 三季度, 年底, 5年内, 2011-2015年, “十三五”.
import { inHalf, inQuarter, inYear, inYears, type Due } from './due.ts';
import type { DocumentDate } from './document-date.ts';
import type { DateRule } from './rule.ts';
import { yearOf, yearPattern } from './year-words.ts';

type Groups = readonly (string | undefined)[];

const quarters = '一二三四';
const ordinals = '一二三四五六七八九十';

const given = (word: string | undefined, written: DocumentDate | null): number | null =>
  word === undefined ? (written?.running ?? null) : yearOf(word, written);

function yearRun([, first = '', last = '']: Groups): Due | null {
  const [from, to] = [yearOf(first, null), yearOf(last, null)];
  return from !== null && to !== null && from <= to && to - from < 60 ? inYears(from, to) : null;
}

const republicRun = ([, first = '', last = '']: Groups): Due | null => {
  const [from, to] = [1911 + Number(first), 1911 + Number(last)];
  return from <= to ? inYears(from, to) : null;
};

function listed([whole = '']: Groups): Due | null {
  const years = Array.from(whole.matchAll(/\d{4}/g), (m) => Number(m[0]));
  const [first, last] = [years[0], years.at(-1)];
  return first !== undefined && last !== undefined && first <= last ? inYears(first, last) : null;
}

function within([, start, count = '']: Groups, written: DocumentDate | null): Due | null {
  const from = given(start, written);
  const years = /\d/.test(count) ? Number(count) : ordinals.indexOf(count) + 1 || (count === '两' ? 2 : 0);
  return from !== null && years > 0 && years < 60 ? inYears(from, from + years - 1) : null;
}

function half([, yearWord, which]: Groups, written: DocumentDate | null): Due | null {
  const year = given(yearWord, written);
  return year === null ? null : inHalf(year, which === '上' ? 1 : 2);
}

function quarter([, yearWord, which = '']: Groups, written: DocumentDate | null): Due | null {
  const [year, n] = [given(yearWord, written), quarters.indexOf(which) + 1 || Number(which)];
  return year !== null && n >= 1 && n <= 4 ? inQuarter(year, n) : null;
}

function year([, word]: Groups, written: DocumentDate | null): Due | null {
  const found = given(word, written);
  return found === null ? null : inYear(found);
}

/** The plan that began in 2011 is the twelfth; each has five years. */
function fiveYearPlan([, n = '', end]: Groups): Due | null {
  const ones = ordinals.indexOf(n) + 1;
  const first = 1951 + (10 + ones) * 5;
  if (ones < 1) return null;
  return end === undefined ? inYears(first, first + 4) : inYear(first + 4);
}

const firstAndNext = (_: Groups, written: DocumentDate | null): Due | null =>
  written === null ? null : inYears(written.year, written.year + 1);

/** Rules for years, the most specific first. */
export const yearRules: readonly DateRule[] = [
  { words: /民国(\d{2,3})年?(?:起)?，?(?:至|到|-|~|—+)(?:民国)?[-—]?(\d{2,3})年/gu, due: republicRun },
  { words: /(\d{4})年?(?:至|到|-|~|—+)(\d{4})(?:学年度?|年)/gu, due: yearRun },
  { words: /\d{4}年?(?:、\d{4}年?)*(?:、|和|及)\d{4}年/gu, due: listed },
  {
    words: new RegExp(
      `(?:从)?(?:(${yearPattern})起，?)?(?:未来|今后)?(?<!近|过去|每)(\\d{1,2}|[一二三四五六七八九十两])年(?:之)?内`,
      'gu',
    ),
    due: within,
  },
  { words: /(?:今明两年|今明2年)/gu, due: firstAndNext },
  { words: new RegExp(`(${yearPattern})?([上下])半年`, 'gu'), due: half },
  { words: new RegExp(`(${yearPattern})?(?:第)?([一二三四1-4])季度`, 'gu'), due: quarter },
  { words: /[“"]?十([一二三四五六])五[”"]?(?:规划)?(末|期末)?/gu, due: fiveYearPlan },
  { words: new RegExp(`(${yearPattern})(?:全年|年?[底末内终中]|期间)?`, 'gu'), due: year },
  {
    words: /(?:全年|年内|年底|年末)/gu,
    due: (_, written) => (written === null ? null : inYear(written.running)),
  },
];
