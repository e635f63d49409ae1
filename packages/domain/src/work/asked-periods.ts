// Which reports a unit is asked for, and which one comes next. A commitment is asked for from the day its unit
// signed for it, or had to; one that is complete is asked for no more. A period is asked for when its last day has
// the cadence of its length: while it is on the dispatch list ten days, else the commitment's own.
import { cadenceOn, type Stretch } from '../dispatch-list/cadence-on.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { endOf, nextPeriod, periodOf, startOf, type Period } from '../period/period.ts';
import { remember } from '../period/remember.ts';
import type { Holidays } from '../period/working-days.ts';
import {
  endedPeriods,
  fitsCadence,
  reportDueOn,
  type Cadence,
  type ReportDue,
} from '../report/report-due.ts';

/** What decides which periods are asked for. */
export interface Asked {
  /** Its own cadence, on days on which it is not on the dispatch list. */
  readonly cadence: Cadence;
  /** Day it was signed for, or the last day to do so when nobody did. */
  readonly from: CalendarDate;
  readonly startsOn: CalendarDate | null;
  /** Day from which it is complete; periods that begin after it are not asked for. */
  readonly completeOn: CalendarDate | null;
  /** Days on which it is on the dispatch list. */
  readonly listed: readonly Stretch[];
}

/** A period and the last day on which its report is in time. */
export interface AskedPeriod {
  readonly period: Period;
  readonly dueOn: CalendarDate;
}

type Timed = Exclude<Cadence, 'none'>;

const firstDay = ({ from, startsOn }: Asked): CalendarDate =>
  startsOn !== null && startsOn > from ? startsOn : from;

/** Cadences it is reported in on one day or another. */
const cadencesOf = ({ cadence, listed }: Asked): readonly Timed[] => [
  ...new Set<Timed>([
    ...(cadence === 'none' ? [] : [cadence]),
    ...(listed.length === 0 ? [] : ['ten-day' as const]),
  ]),
];

/** Whether a commitment is asked for a report of a period, ended or running. */
export const isAskedFor = (asked: Asked, period: Period): boolean =>
  fitsCadence(period, cadenceOn(asked.cadence, asked.listed, endOf(period))) &&
  endOf(period) >= firstDay(asked) &&
  (asked.completeOn === null || startOf(period) <= asked.completeOn);

const byEnd = (a: Period, b: Period): number => endOf(a).localeCompare(endOf(b));

/**
 * Periods that have ended and were asked for, oldest first.
 *
 * @param due when reports are due, from rules/clocks and rules/cycles
 */
export const askedPeriods = (
  asked: Asked,
  today: CalendarDate,
  due: ReportDue,
  holidays: Holidays,
): readonly AskedPeriod[] =>
  cadencesOf(asked)
    .flatMap((cadence) => endedPeriods(cadence, firstDay(asked), today))
    .filter((period) => isAskedFor(asked, period))
    .toSorted(byEnd)
    .map((period) => ({ period, dueOn: reportDueOn(period, due, holidays) }));

const reckonBetween = (asked: Asked, from: CalendarDate, to: CalendarDate): readonly Period[] =>
  cadencesOf(asked)
    .flatMap((cadence) => {
      const periods: Period[] = [];
      for (let period = periodOf(from, cadence); endOf(period) <= to; period = nextPeriod(period))
        periods.push(period);
      return periods;
    })
    .filter((period) => isAskedFor(asked, period))
    .toSorted(byEnd);

/** Stretches looked at lately: the months of a burden, a calendar's, a week's. */
const mostStretches = 8;
const stretches = new WeakMap<Asked, (key: string, make: () => readonly Period[]) => readonly Period[]>();

/** Periods asked for that end within some days, in order. */
export const askedBetween = (asked: Asked, from: CalendarDate, to: CalendarDate): readonly Period[] => {
  const known = stretches.get(asked) ?? remember<readonly Period[]>(mostStretches);
  stretches.set(asked, known);
  return known(`${from} ${to}`, () => reckonBetween(asked, from, to));
};

/** The asked period that runs on a day, or ends soonest after it. */
const runningOn = (asked: Asked, day: CalendarDate): Period | null => {
  const [until] = cadencesOf(asked)
    .map((cadence) => endOf(nextPeriod(periodOf(day, cadence))))
    .toSorted()
    .toReversed();
  return until === undefined ? null : (askedBetween(asked, day, until)[0] ?? null);
};

/**
 * The report that comes next: the newest ended period when nothing is reported for it, else the one that runs.
 * An older gap is not asked for again, since a cumulative value holds what came before.
 *
 * @param reported periods with a report that was not returned
 * @returns null when nothing more is asked for
 */
export const nextReport = (
  asked: Asked,
  reported: readonly Period[],
  today: CalendarDate,
  due: ReportDue,
  holidays: Holidays,
): AskedPeriod | null => {
  const newest = askedPeriods(asked, today, due, holidays).at(-1);
  if (newest !== undefined && !reported.some((period) => endOf(period) >= endOf(newest.period)))
    return newest;
  const first = firstDay(asked);
  const running = runningOn(asked, first > today ? first : today);
  return running === null ? null : { period: running, dueOn: reportDueOn(running, due, holidays) };
};
