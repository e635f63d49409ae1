// When reports of a period are due, and which periods a cadence asks for. Due dates stand apart from periods.
import type { CalendarDate } from '../period/calendar-date.ts';
import { endOf, kindOf, nextPeriod, periodOf, type Period } from '../period/period.ts';
import type { Holidays } from '../period/working-days.ts';
import { dueOn, type DueRule } from '../calendar/due-rule.ts';

/** How often a commitment is reported: by month unless a leader asked for more. */
export type Cadence = 'none' | 'ten-day' | 'month' | 'quarter';

/** When reports are due: by the clock of rules/clocks, but for the ten days where a cycle of rules/cycles says another day. */
export interface ReportDue {
  /** Working days after a period's end. */
  readonly workingDays: number;
  /** 旬 by its own rule (the 9th, 19th and 28th); null where it is due as any other period. */
  readonly tenDay: DueRule | null;
}

/** Last day on which a report of a period is in time. */
export const reportDueOn = (period: Period, due: ReportDue, holidays: Holidays): CalendarDate => {
  const usual: DueRule = { from: 'period-end', days: due.workingDays, count: 'working', shift: 'after' };
  return dueOn(period, (kindOf(period) === 'ten-day' ? due.tenDay : null) ?? usual, holidays);
};

/**
 * Periods of a cadence that have ended between two days.
 *
 * @param from first day that counts (the commitment was assigned)
 * @param today inclusive: a period that ends today is not yet over
 */
export const endedPeriods = (
  cadence: Cadence,
  from: CalendarDate,
  today: CalendarDate,
): readonly Period[] => {
  if (cadence === 'none') return [];
  const periods: Period[] = [];
  for (let period = periodOf(from, cadence); endOf(period) < today; period = nextPeriod(period))
    periods.push(period);
  return periods;
};

/** Whether a period is of the cadence's own length. */
export const fitsCadence = (period: Period, cadence: Cadence): boolean =>
  cadence !== 'none' && kindOf(period) === cadence;
