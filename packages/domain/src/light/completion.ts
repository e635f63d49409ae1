// Whether a commitment is complete by a day, and since when: closed, its target reached, or all its nodes done.
// It does not close anything; closing is an act of people.
import { compare as compareDates, type CalendarDate } from '../period/calendar-date.ts';
import { compare, fromDecimal, zero } from '../quantity/fraction.ts';
import type { Plan, Standing } from './plan.ts';

/** The day from which a commitment counts as complete. */
export interface Completion {
  readonly on: CalendarDate;
  /** `closing` when recorded, `plan` when only target or nodes say so and closing is still to come. */
  readonly by: 'closing' | 'plan';
}

function targetReached(standing: Standing, plan: Plan): CalendarDate | null {
  if (plan.kind !== 'points' && plan.kind !== 'linear') return null;
  if (standing.value === null || standing.asOf === null) return null;
  const target = fromDecimal(plan.target);
  return compare(target, zero) > 0 && compare(fromDecimal(standing.value), target) >= 0
    ? standing.asOf
    : null;
}

function lastNodeDone(plan: Plan): CalendarDate | null {
  if (plan.kind !== 'nodes' || plan.nodes.length === 0) return null;
  const dates = plan.nodes.map((node) => node.doneOn);
  if (dates.some((doneOn) => doneOn === null)) return null;
  return (
    dates
      .filter((doneOn) => doneOn !== null)
      .toSorted(compareDates)
      .at(-1) ?? null
  );
}

/**
 * Since when a commitment is complete, as seen at the end of a day.
 *
 * @param on calendar date, inclusive; what was completed after it does not count yet
 * @returns null when it is not complete; a recorded completion goes before what value or nodes say
 */
export function completion(standing: Standing, plan: Plan, on: CalendarDate): Completion | null {
  const closed = standing.completedOn !== null && compareDates(standing.completedOn, on) <= 0;
  const since = closed ? standing.completedOn : (targetReached(standing, plan) ?? lastNodeDone(plan));
  if (since === null || compareDates(since, on) > 0) return null;
  return { on: since, by: closed ? 'closing' : 'plan' };
}
