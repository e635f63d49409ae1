// 回头看: when a closed finding may be looked at again, and how many of them are drawn.
import { dateOf, daysInMonth, partsOf, type CalendarDate } from '../period/calendar-date.ts';
import type { InspectionRule } from './rule.ts';

/** The same day so many months later, or that month's last. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dateOf(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
};

/** First and last day on which a finding closed on a day is looked at again. */
export const lookBackWindow = (
  closedOn: CalendarDate,
  { fromMonths, toMonths }: InspectionRule['lookBack'],
): { readonly from: CalendarDate; readonly until: CalendarDate } => ({
  from: addMonths(closedOn, fromMonths),
  until: addMonths(closedOn, toMonths),
});

/** How many of so many a share in % is: rounded up, so that something is drawn from anything. */
export const shareOf = (count: number, percent: number): number => Math.ceil((count * percent) / 100);
