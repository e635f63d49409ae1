// When something of a period is due, by rule: so many days after its end, or on fixed days of the month.
// The period itself is never moved; only the due date waits for, or comes before, days on which nobody works.
import { addDays, dateOf, daysInMonth, partsOf, type CalendarDate } from '../period/calendar-date.ts';
import { endOf, kindOf, type Period } from '../period/period.ts';
import { addWorkingDays, isWorkingDay, type Holidays } from '../period/working-days.ts';

/** Where a due date goes that falls on a day off: to the next working day, or to the one before. */
export type Shift = 'after' | 'before';

/** 期末次日 and its kind, or 每月9日、19日、28日. */
export type DueRule =
  | {
      readonly from: 'period-end';
      readonly days: number;
      readonly count: 'working' | 'calendar';
      readonly shift: Shift;
    }
  | {
      readonly from: 'month';
      /** Days of the month: one for each ten days of it, or one for any longer period's last month. */
      readonly days: readonly number[];
      readonly shift: Shift;
    };

/** The day itself when it is worked, else the nearest working day on the side asked for. */
export const shifted = (date: CalendarDate, shift: Shift, holidays: Holidays): CalendarDate => {
  if (isWorkingDay(date, holidays)) return date;
  if (shift === 'after') return addWorkingDays(date, 1, holidays);
  let day = addDays(date, -1);
  while (!isWorkingDay(day, holidays)) day = addDays(day, -1);
  return day;
};

/** A day of the month that holds another day; a month too short for it gives its last. */
export const dayOfMonth = (inMonth: CalendarDate, day: number): CalendarDate => {
  const { year, month } = partsOf(inMonth);
  return dateOf(year, month, Math.min(day, daysInMonth(year, month)));
};

/** Which of a rule's days a period takes: the first, second or third ten days have each their own. */
const placeOf = (period: Period): number => (kindOf(period) === 'ten-day' ? Number(period.slice(-1)) - 1 : 0);

/** The due date of a period, always a working day. */
export const dueOn = (period: Period, rule: DueRule, holidays: Holidays): CalendarDate => {
  const end = endOf(period);
  if (rule.from === 'month') {
    const day = rule.days[placeOf(period)] ?? rule.days.at(-1) ?? partsOf(end).day;
    return shifted(dayOfMonth(end, day), rule.shift, holidays);
  }
  const counted =
    rule.count === 'working' ? addWorkingDays(end, rule.days, holidays) : addDays(end, rule.days);
  return shifted(counted, rule.shift, holidays);
};
