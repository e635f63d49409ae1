// 无变化免报: when nothing changed, a unit confirms everything in one act, or says nothing at all where silence hides nothing.
import type { CalendarDate } from '../period/calendar-date.ts';
import { endOf, kindOf, previousPeriod, startOf, type Period } from '../period/period.ts';
import type { Cadence } from './report-due.ts';

/** What a rule lets a unit leave out, from rules/cycles. */
export interface UnchangedRule {
  /** Cadences whose report may be left out. */
  readonly exempt: readonly Cadence[];
  /** Kinds of plan of which silence says enough: by nodes, none of which fell due. */
  readonly plans: readonly string[];
  /** Periods in a row that may be left out; after that the figure is confirmed once. */
  readonly inARow: number;
}

/** A period for which nothing was reported. */
export interface Silent {
  readonly period: Period;
  readonly plan: string;
  /** Newest period a signed report stands for; null when there never was one. */
  readonly lastReported: Period | null;
  /** Whether it still is up to what is due at the period's end. */
  readonly onSchedule: boolean;
  /** Due dates of nodes that are not done, and of the whole. */
  readonly openDueDates: readonly CalendarDate[];
}

/** How many periods lie after the last one reported, up to and including this one. */
const silentFor = ({ period, lastReported }: Silent): number => {
  if (lastReported === null) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let each = period; endOf(each) > endOf(lastReported); each = previousPeriod(each)) count += 1;
  return count;
};

/**
 * Whether a missing report is none: silence is taken for “unchanged” only where the rule lets the kind of plan be silent,
 * it was reported before, is still on schedule, nothing fell due in the period, and not longer than the rule lets.
 *
 * @source practice 10 无变化免报; the rule's numbers in rules/cycles
 */
export const isExempt = (silent: Silent, rule: UnchangedRule): boolean =>
  rule.exempt.some((cadence) => cadence === kindOf(silent.period)) &&
  rule.plans.includes(silent.plan) &&
  silent.onSchedule &&
  silentFor(silent) <= rule.inARow &&
  !silent.openDueDates.some((due) => startOf(silent.period) <= due && due <= endOf(silent.period));
