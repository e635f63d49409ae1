// 序时进度: what should be done by a date, from the plan filed, and the line a chart draws of it.
// It says what is due, never whether that is good or bad.
import { compare as compareDates, daysBetween, type CalendarDate } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';
import {
  fraction,
  fromDecimal,
  multiply,
  round,
  toDecimal,
  zero,
  type Fraction,
} from '../quantity/fraction.ts';
import type { LinearPlan, Plan, PlanNode, PointsPlan } from './plan.ts';

const byDate =
  <T>(dateOf: (one: T) => CalendarDate) =>
  (a: T, b: T): number =>
    compareDates(dateOf(a), dateOf(b));
const reached = (due: CalendarDate, on: CalendarDate): boolean => compareDates(due, on) <= 0;

function lastPointReached(plan: PointsPlan, on: CalendarDate): Fraction {
  const due = plan.points.filter((point) => reached(point.on, on)).toSorted(byDate((point) => point.on));
  const last = due.at(-1);
  return last ? fromDecimal(last.value) : zero;
}

function proportionalToDays(plan: LinearPlan, on: CalendarDate): Fraction {
  const days = daysBetween(plan.from, plan.to) + 1;
  const elapsed = Math.min(Math.max(daysBetween(plan.from, on) + 1, 0), days);
  return multiply(fromDecimal(plan.target), fraction(BigInt(elapsed), BigInt(days)));
}

const shareOfNodes = (nodes: readonly PlanNode[], on: CalendarDate): Fraction =>
  fraction(BigInt(nodes.filter((node) => reached(node.dueOn, on)).length), BigInt(nodes.length));

/**
 * What a plan asks to be done by the end of a day.
 *
 * @param on calendar date, inclusive
 * @returns in the unit of the target; for nodes the share of them that is due (0–1);
 *   null when the plan says nothing of the kind: none, growth, rank, no point, no node, an end before its start
 */
export function plannedBy(plan: Plan, on: CalendarDate): Fraction | null {
  switch (plan.kind) {
    case 'points':
      return plan.points.length > 0 ? lastPointReached(plan, on) : null;
    case 'linear':
      return reached(plan.from, plan.to) ? proportionalToDays(plan, on) : null;
    case 'nodes':
      return plan.nodes.length > 0 ? shareOfNodes(plan.nodes, on) : null;
    case 'growth':
    case 'rank':
    case 'none':
      return null;
  }
}

/** The line of a plan for a chart: corners, and whether they are joined by steps or straight. */
export interface Trajectory {
  readonly drawn: 'steps' | 'straight';
  readonly corners: readonly { readonly on: CalendarDate; readonly planned: Decimal }[];
}

const shown = (value: Fraction): Decimal => toDecimal(value) ?? round(value, 6);

function cornersOf(plan: Plan): readonly CalendarDate[] {
  switch (plan.kind) {
    case 'points':
      return plan.points.map((point) => point.on);
    case 'linear':
      return [plan.from, plan.to];
    case 'nodes':
      return plan.nodes.map((node) => node.dueOn);
    case 'growth':
    case 'rank':
    case 'none':
      return [];
  }
}

/**
 * The series of a plan, in order of date, each corner once.
 *
 * @returns corners without a decimal are rounded half up to six places, for drawing only; none when nothing is planned
 */
export function trajectory(plan: Plan): Trajectory {
  const dates = [...new Set(cornersOf(plan))].toSorted(compareDates);
  const corners = dates.flatMap((on) => {
    const planned = plannedBy(plan, on);
    return planned ? [{ on, planned: shown(planned) }] : [];
  });
  return { drawn: plan.kind === 'linear' ? 'straight' : 'steps', corners };
}
