// Whether a commitment may be put on the ten-day list: dated, not doubled, and no township with more than the rule lets.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Stretch } from './cadence-on.ts';

/** A commitment on the list. */
export interface Listed extends Stretch {
  readonly commitmentId: string;
  readonly title: string;
}

/** What is to be put on it. */
export interface ToList extends Stretch {
  readonly commitmentId: string;
}

/** The bound of one unit; without one nothing is counted. */
export interface ListBound {
  readonly unit: string;
  /** Most at a time; null for a unit the rule does not bound. */
  readonly most: number | null;
  /** What the unit already has on the list. */
  readonly listed: readonly Listed[];
}

const meets = (a: Stretch, b: Stretch): boolean => a.from <= b.to && b.from <= a.to;

/** Days on which the number of entries can rise: the first days of stretches, within the one looked at. */
const crowded = (entry: Stretch, others: readonly Listed[]): readonly Listed[] => {
  const days = [entry.from, ...others.map(({ from }) => from)].filter(
    (day) => entry.from <= day && day <= entry.to,
  );
  return days
    .map((day) => others.filter(({ from, to }) => from <= day && day <= to))
    .reduce((most, on) => (on.length > most.length ? on : most), []);
};

/**
 * @param today in the county: the list is not written backwards
 * @returns `dispatch-list-dates` when it ends before it begins or begins before today, `dispatch-list-doubled` when it is
 *   on the list in those days, `dispatch-list-full` with the names of what stands on it
 * @source practice 10: 最多3项; the number is in rules/cycles
 */
export const putOnList = (entry: ToList, bound: ListBound, today: CalendarDate): Outcome<undefined> => {
  if (entry.to < entry.from || entry.from < today)
    return refuse('dispatch-list-dates', { from: entry.from, to: entry.to, today });
  const doubled = bound.listed.find((each) => each.commitmentId === entry.commitmentId && meets(each, entry));
  if (doubled !== undefined) return refuse('dispatch-list-doubled', { from: doubled.from, to: doubled.to });
  const others = bound.listed.filter((each) => each.commitmentId !== entry.commitmentId);
  const on = crowded(entry, others);
  return bound.most !== null && on.length >= bound.most
    ? refuse('dispatch-list-full', {
        unit: bound.unit,
        most: bound.most,
        titles: on.map(({ title }) => `“${title}”`).join('、'),
      })
    : ok(undefined);
};
