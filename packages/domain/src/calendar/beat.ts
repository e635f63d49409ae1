// 旬调度、月通报、季分析、半年考核、年终考核: the beats of a year, each with the period it is of and the day it is due, apart.
import type { CalendarDate } from '../period/calendar-date.ts';
import {
  endOf,
  kindOf,
  nextPeriod,
  periodOf,
  startOf,
  type Period,
  type PeriodKind,
} from '../period/period.ts';
import type { Holidays } from '../period/working-days.ts';
import { dueOn, type DueRule } from './due-rule.ts';

/** The five beats and the kind of period each is of. */
export const beatPeriods = {
  'ten-day-dispatch': 'ten-day',
  'monthly-circular': 'month',
  'quarterly-analysis': 'quarter',
  'half-year-assessment': 'half',
  'year-end-assessment': 'year',
} as const satisfies Record<string, PeriodKind>;

/** One of the five. */
export type BeatKey = keyof typeof beatPeriods;

/** The five, in the order of their length. */
export const beatKeys = Object.keys(beatPeriods) as BeatKey[]; // the keys of a constant are exactly its names

/** When each beat is due. */
export type BeatRules = Readonly<Record<BeatKey, DueRule>>;

/** One beat of one period. */
export interface Beat {
  readonly key: BeatKey;
  readonly period: Period;
  readonly dueOn: CalendarDate;
}

/** The second half has no assessment of its own: it is the year's. */
const isOwn = (key: BeatKey, period: Period): boolean =>
  key !== 'half-year-assessment' || period.endsWith('-H1');

const periodsOf = (kind: PeriodKind, year: number): readonly Period[] => {
  const first = `${String(year).padStart(4, '0')}-01-01`;
  const periods: Period[] = [];
  for (
    let period = periodOf(first, kind);
    startOf(period).slice(0, 4) === first.slice(0, 4);
    period = nextPeriod(period)
  )
    periods.push(period);
  return periods;
};

/** Every beat of the periods of a year, by due date and then by length. */
export const beatsOf = (year: number, rules: BeatRules, holidays: Holidays): readonly Beat[] =>
  beatKeys
    .flatMap((key) =>
      periodsOf(beatPeriods[key], year)
        .filter((period) => isOwn(key, period))
        .map((period) => ({ key, period, dueOn: dueOn(period, rules[key], holidays) })),
    )
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || endOf(a.period).localeCompare(endOf(b.period)));

/** Beats due within some days, whatever year their period is of. */
export const beatsDue = (
  from: CalendarDate,
  to: CalendarDate,
  rules: BeatRules,
  holidays: Holidays,
): readonly Beat[] => {
  const years = [Number(from.slice(0, 4)) - 1, Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return [...new Set(years)]
    .flatMap((year) => beatsOf(year, rules, holidays))
    .filter((beat) => beat.dueOn >= from && beat.dueOn <= to);
};

/** Whether a period is of the kind a beat is of. */
export const isOfBeat = (key: BeatKey, period: Period): boolean => kindOf(period) === beatPeriods[key];
