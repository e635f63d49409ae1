// 工作日: counting days on which offices work. Which days are holidays is data (`rules/holidays`); none are known here.
import { addDays, weekday, type CalendarDate } from './calendar-date.ts';
import { remember } from './remember.ts';

/** Where the calendar differs from the week: weekdays off, and weekend days worked to make up for them. */
export interface Holidays {
  readonly off: readonly CalendarDate[];
  readonly worked: readonly CalendarDate[];
}

type Days = (date: string, make: (date: CalendarDate) => boolean) => boolean;
const calendars = new WeakMap<Holidays, Days>();

/** Whether offices work on a day: Monday to Friday but for holidays, and make-up days. */
export const isWorkingDay = (date: CalendarDate, holidays: Holidays): boolean => {
  const days = calendars.get(holidays) ?? remember<boolean>(4_000);
  calendars.set(holidays, days);
  return days(
    date,
    (day) => holidays.worked.includes(day) || (weekday(day) <= 5 && !holidays.off.includes(day)),
  );
};

/**
 * The n-th working day after a day; the day itself never counts.
 *
 * @param days 0 or more; for 0 the day itself, worked or not
 */
export function addWorkingDays(from: CalendarDate, days: number, holidays: Holidays): CalendarDate {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}

const spans = new WeakMap<Holidays, (key: string, make: () => number) => number>();

/** Working days after one day up to and including another: how late something due on `from` is on `to`; never negative. */
export const workingDaysBetween = (from: CalendarDate, to: CalendarDate, holidays: Holidays): number => {
  const counted = spans.get(holidays) ?? remember<number>(4_000);
  spans.set(holidays, counted);
  return counted(`${from} ${to}`, () => countWorkingDays(from, to, holidays));
};

function countWorkingDays(from: CalendarDate, to: CalendarDate, holidays: Holidays): number {
  let days = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1))
    if (isWorkingDay(date, holidays)) days += 1;
  return days;
}
