// 填报负担: what is asked of units and what it costs them. One way of counting for a request before it is issued,
// for a unit's month, and for the warning to the office.
import { endOf, nextPeriod, periodOf, startOf, type Period, type PeriodKind } from '../period/period.ts';

/** How often something is asked for; `once` is asked a single time. */
export const requestCadences = ['once', 'week', 'ten-day', 'month', 'quarter', 'half', 'year'] as const;

/** One of {@link requestCadences}. */
export type RequestCadence = (typeof requestCadences)[number];

const aYear: Readonly<Record<RequestCadence, number>> = {
  once: 1,
  week: 52,
  'ten-day': 36,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

/** Times a year; an ISO year of 53 weeks counts as 52. */
export const timesAYear = (cadence: RequestCadence): number => aYear[cadence];

/** What a request costs a year. */
export interface RequestCost {
  readonly units: number;
  readonly fields: number;
  readonly times: number;
  /** Cells filled in a year: units × fields × times. */
  readonly entries: number;
  /** Time of all units together, in minutes. */
  readonly minutes: number;
}

/**
 * Cost of a request before it is issued.
 *
 * @param minutesAField from rules/burden/burden.yaml, estimated
 * @source domain §10 rule 2: burden before issue
 */
export const requestCost = (
  {
    units,
    fields,
    cadence,
  }: { readonly units: number; readonly fields: number; readonly cadence: RequestCadence },
  minutesAField: number,
): RequestCost => {
  const times = timesAYear(cadence);
  const entries = units * fields * times;
  return { units, fields, times, entries, minutes: entries * minutesAField };
};

/** Something one unit is asked for: a report of a commitment, or a request for data. */
export interface AskedOfUnit {
  readonly unitId: string;
  /** Who asks, as the unit's name. */
  readonly asker: string;
  /** Periods of a month for which it is asked. */
  readonly times: number;
  /** Cells to fill each time; a report without a number is one. */
  readonly fields: number;
}

/** What one unit is asked for in a month. */
export interface UnitBurden {
  readonly unitId: string;
  /** Matters: a report asked three times in a month is one. */
  readonly items: number;
  readonly entries: number;
  readonly minutes: number;
  /** By who asks, the most first. */
  readonly askers: readonly { readonly asker: string; readonly items: number; readonly entries: number }[];
}

const ofAskers = (asked: readonly AskedOfUnit[]): UnitBurden['askers'] =>
  [...new Set(asked.map((each) => each.asker))]
    .map((asker) => {
      const own = asked.filter((each) => each.asker === asker);
      return { asker, items: own.length, entries: entriesOf(own) };
    })
    .toSorted((a, b) => b.items - a.items || a.asker.localeCompare(b.asker));

const entriesOf = (asked: readonly AskedOfUnit[]): number =>
  asked.reduce((sum, { fields, times }) => sum + fields * times, 0);

/** Counts a unit's month; what is asked no time in it does not count. */
export const burdenOf = (
  unitId: string,
  asked: readonly AskedOfUnit[],
  minutesAField: number,
): UnitBurden => {
  const own = asked.filter((each) => each.unitId === unitId && each.times > 0);
  const entries = entriesOf(own);
  return { unitId, items: own.length, entries, minutes: entries * minutesAField, askers: ofAskers(own) };
};

/** Whether a unit is asked for more than the office lets pass without a warning. */
export const isOverburdened = (items: number, mostItems: number): boolean => items > mostItems;

const kinds: Readonly<Record<Exclude<RequestCadence, 'once'>, PeriodKind>> = {
  week: 'week',
  'ten-day': 'ten-day',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
};

/** What decides when a request is asked. */
export interface RequestRun {
  readonly cadence: RequestCadence;
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * Periods of a request that end in a month; one asked once is of the month in which it ends.
 * Nothing is asked for a period that ends before the request starts, nor for one that begins after it ended.
 */
export const requestPeriodsIn = (
  { cadence, startsOn, endsOn }: RequestRun,
  month: Period,
): readonly Period[] => {
  if (cadence === 'once') return endsOn >= startOf(month) && endsOn <= endOf(month) ? [month] : [];
  const periods: Period[] = [];
  const last = endOf(month);
  for (
    let period = periodOf(startOf(month), kinds[cadence]);
    endOf(period) <= last;
    period = nextPeriod(period)
  )
    if (endOf(period) >= startOf(month) && endOf(period) >= startsOn && startOf(period) <= endsOn)
      periods.push(period);
  return periods;
};
