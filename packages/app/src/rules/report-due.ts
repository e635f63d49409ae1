// When reports are due by the rules in force: the clock, and the cycle where it has a rule of its own for the ten days.
import type { ReportDue } from '@luoshi/domain/report/report-due';
import type { Rules } from './rules.ts';

/** As `domain` asks for it. */
export const reportDue = ({ clocks, cycle }: Pick<Rules, 'clocks' | 'cycle'>): ReportDue => {
  const tenDay = cycle.beats['ten-day-dispatch'];
  return { workingDays: clocks.reportDue.days, tenDay: tenDay.from === 'month' ? tenDay : null };
};
