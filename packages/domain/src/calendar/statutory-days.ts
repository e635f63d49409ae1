// 法定节假日 of a year whose notice is not out yet, from a table of lunar feasts: a proposal, no days worked for them.
import { addDays, type CalendarDate } from '../period/calendar-date.ts';

/** Feasts whose day the lunar or solar calendar gives. */
export const movingFeasts = ['spring-festival', 'qingming', 'dragon-boat', 'mid-autumn'] as const;

/** One of {@link movingFeasts}. */
export type MovingFeast = (typeof movingFeasts)[number];

/** The days of one year, as a table gives them. */
export interface LunarYear {
  readonly year: number;
  readonly feasts: Readonly<Record<MovingFeast, CalendarDate>>;
  readonly source: string;
}

/** A feast as the law gives it: from so many days before its day on, so many days. */
export interface StatutoryFeast {
  readonly name: string;
  /** `01-01`, or a feast of the table. */
  readonly on: string;
  readonly before: number;
  readonly days: number;
}

/** A day off with the feast it is for. */
export interface FeastDay {
  readonly on: CalendarDate;
  readonly name: string;
}

const dayOf = (on: string, { year, feasts }: LunarYear): CalendarDate => {
  const moving = movingFeasts.find((feast) => feast === on);
  return moving === undefined ? `${year}-${on}` : feasts[moving];
};

/** The days the law gives, in order; where two feasts meet the day is told once, for the first. */
export const statutoryDays = (feasts: readonly StatutoryFeast[], year: LunarYear): readonly FeastDay[] => {
  const days = new Map<CalendarDate, string>();
  for (const { name, on, before, days: length } of feasts) {
    const first = addDays(dayOf(on, year), -before);
    for (let i = 0; i < length; i += 1) {
      const day = addDays(first, i);
      if (!days.has(day)) days.set(day, name);
    }
  }
  return [...days].map(([on, name]) => ({ on, name })).toSorted((a, b) => a.on.localeCompare(b.on));
};
