// How a roster's burden lies: duties and days off of each, counted anew after every swap.
import type { CalendarDate } from '../period/calendar-date.ts';

/** One day of a roster. */
export interface RosterDay {
  readonly day: CalendarDate;
  readonly leader: string;
  readonly staff: readonly string[];
}

/** What one person carries. */
export interface Burden {
  readonly id: string;
  readonly duties: number;
  /** Of them, on weekends and holidays. */
  readonly off: number;
}

/** Everybody of the team with what he carries, those without a duty too. */
export const burdensOf = (
  days: readonly RosterDay[],
  team: readonly string[],
  isOff: (day: CalendarDate) => boolean,
): readonly Burden[] =>
  team.map((id) => {
    const kept = days.filter(({ leader, staff }) => leader === id || staff.includes(id));
    return { id, duties: kept.length, off: kept.filter(({ day }) => isOff(day)).length };
  });

/** Largest difference between two of the team; 0 for nobody. */
export const spreadOf = (burdens: readonly Burden[], what: 'duties' | 'off'): number => {
  const counts = burdens.map((burden) => burden[what]);
  return counts.length === 0 ? 0 : Math.max(...counts) - Math.min(...counts);
};
