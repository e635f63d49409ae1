// 完成时限 as people write it in a ledger, to the last day it allows. Text of meetings is read elsewhere.
import { refuse, type Outcome } from '../outcome/outcome.ts';
import { dateOf, daysInMonth, parseDate, partsOf, type CalendarDate } from '../period/calendar-date.ts';

const monthEnd = (year: number, month: number): Outcome<CalendarDate> =>
  parseDate(dateOf(year, month, Math.max(daysInMonth(year, month), 1)));

type Reader = (found: readonly string[], year: number) => Outcome<CalendarDate>;
const quarters: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, 1: 3, 2: 6, 3: 9, 4: 12 };
const thirds: Readonly<Record<string, number>> = { 上: 10, 中: 20 };

/** Patterns over the text without spaces and 前, 以前, 之前; the first group is always the year, maybe empty. */
const patterns: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]?00:00(?::00(?:\.0+)?)?Z?)?$/, ([y, m, d]) => day(y, m, d)],
  [/^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?$/, ([y, m, d], year) => day(y ?? String(year), m, d)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([y, m]) => monthEnd(Number(y), Number(m))],
  [
    /^(?:(\d{4})年)?(\d{1,2})月([上中])旬$/,
    ([y, m, third = '上'], year) => day(y ?? String(year), m, String(thirds[third])),
  ],
  [
    /^(?:(\d{4})年)?(\d{1,2})月(?:份|底|末|内|下旬)?$/,
    ([y, m], year) => monthEnd(Number(y ?? year), Number(m)),
  ],
  [
    /^(?:(\d{4})年)?第?([一二三四1-4])季度(?:末|底|内)?$/,
    ([y, q = '四'], year) => monthEnd(Number(y ?? year), quarters[q] ?? 12),
  ],
  [/^(?:(\d{4})年)?上半年$/, ([y], year) => monthEnd(Number(y ?? year), 6)],
  [/^(?:(\d{4})年|今年|本年|年)(?:年?[底末内]|度内?)$/, ([y], year) => monthEnd(Number(y ?? year), 12)],
  [/^(?:(\d{4})年|今年)?(?:全年|下半年)$/, ([y], year) => monthEnd(Number(y ?? year), 12)],
  [/^(\d{4})年$/, ([y]) => monthEnd(Number(y), 12)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => day(y, m, d)],
];

function day(year = '', month = '', date = ''): Outcome<CalendarDate> {
  return parseDate(dateOf(Number(year), Number(month), Number(date)));
}

/**
 * Reads a date of a ledger: 2026-08-31, 2026/8/31, 2026年8月31日, 8月底前, 6月30日, 年底, 上半年, 三季度末.
 * A month, quarter or year means its last day.
 *
 * @param today tells the year where the text has none
 * @returns `malformed-date` for anything else, also for a day that does not exist
 */
export const readDateCell = (text: string, today: CalendarDate): Outcome<CalendarDate> => {
  const written = text
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/[,，。;；]$/u, '');
  const plain = written.replace(/(?:之|以)?前(?:完成|办结)?$/u, '');
  const { year } = partsOf(today);
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const date = read(found.slice(1), year);
    if (date.ok) return date;
  }
  return refuse('malformed-date', { text: text.trim().slice(0, 40) });
};
