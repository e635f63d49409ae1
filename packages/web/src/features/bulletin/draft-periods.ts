// The periods a document may be drafted for: the newest that is over first, then the running one, then earlier ones.
import type { BulletinKind } from '@luoshi/domain/bulletin/kind';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { periodOf, previousPeriod, type Period, type PeriodKind } from '@luoshi/domain/period/period';

/** The kinds the office drafts itself, and the period each is of, as `rules/bulletins` has them. */
export const draftedKinds = {
  'ten-day-sheet': 'ten-day',
  'monthly-circular': 'month',
  'quarterly-analysis': 'quarter',
  'half-year-result': 'half',
  'year-end-result': 'year',
  'special-report': 'month',
  'promise-result': 'half',
  'inspection-circular': 'month',
} as const satisfies Partial<Record<BulletinKind, PeriodKind>>;

/** One of {@link draftedKinds}. */
export type DraftedKind = keyof typeof draftedKinds;

/** How many earlier periods are offered. */
const earlier = 4;

/** The periods of a kind, the likeliest first: of ten days and of a year the running one, else the one just over. */
export const draftPeriods = (kind: DraftedKind, today: CalendarDate): readonly Period[] => {
  const running = periodOf(today, draftedKinds[kind]);
  const over: Period[] = [previousPeriod(running)];
  while (over.length < earlier) over.push(previousPeriod(over.at(-1) ?? running));
  const [newest = running, ...rest] = over;
  return kind === 'ten-day-sheet' || kind === 'year-end-result'
    ? [running, newest, ...rest]
    : [newest, running, ...rest];
};
