// The list of the week as plain text, to be pasted into a message; people send it, the system does not.
import type { Week, WeekItem } from '@luoshi/contract/routes/week';

/** What the text is made with. */
export interface WeekWords {
  readonly head: string;
  readonly overdue: string;
  readonly blocked: string;
  /** What falls due, and until when. */
  readonly line: (item: WeekItem) => string;
  readonly reports: (reports: Week['units'][number]['reports'][number]) => string;
  readonly past: (item: WeekItem) => string;
  readonly waits: (blocked: Week['blocked'][number]) => string;
  /** How many lines were not sent. */
  readonly more: (count: number) => string;
}

/** Whether there are lines that were not sent. */
export const isCut = (week: Week): boolean =>
  [...week.units, ...week.leaders].some(({ items, count }) => items.length < count) ||
  week.overdue.length < week.overdueCount;

const numbered = (lines: readonly string[]): readonly string[] => lines.map((line, i) => `${i + 1}. ${line}`);

/** The text: unit by unit what is due, then what is past, then who holds what up; empty parts are left out. */
export const weekText = (week: Week, words: WeekWords): string => {
  const more = (sent: readonly WeekItem[], count: number): readonly string[] =>
    sent.length < count ? [words.more(count - sent.length)] : [];
  return [
    words.head,
    ...week.units.flatMap((unit) => [
      `【${unit.unit}】`,
      ...numbered([...unit.reports.map(words.reports), ...unit.items.map(words.line)]),
      ...more(unit.items, unit.count),
    ]),
    ...(week.overdue.length === 0
      ? []
      : [words.overdue, ...numbered(week.overdue.map(words.past)), ...more(week.overdue, week.overdueCount)]),
    ...(week.blocked.length === 0 ? [] : [words.blocked, ...numbered(week.blocked.map(words.waits))]),
  ].join('\n');
};
