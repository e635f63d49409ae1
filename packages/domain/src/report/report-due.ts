// When reports of a period are due, and which periods a cadence asks for. Due dates stand apart from periods.
import type { CalendarDate } from '../period/calendar-date.ts';
import { endOf, kindOf, nextPeriod, periodOf, type Period } from '../period/period.ts';
import { addWorkingDays, type Holidays } from '../period/working-days.ts';

/** How often a commitment is reported: by month unless a leader asked for more. */
export type Cadence = 'none' | 'ten-day' | 'month' | 'quarter';

/**
 * Last day on which a report of a period is in time.
 *
 * @param workingDays after the period's end, from rules/clocks/clocks.yaml
 */
export const reportDueOn = (period: Period, workingDays: number, holidays: Holidays): CalendarDate =>
  addWorkingDays(endOf(period), workingDays, holidays);

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
