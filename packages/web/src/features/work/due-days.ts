// 旬报日历: a month as three rows of ten days with what is due on each. Pure; nothing is drawn here.
import type { WorkStep } from '@luoshi/contract/routes/work';
import { addDays, partsOf, weekday, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, startOf, type Period } from '@luoshi/domain/period/period';

/** What is due on a day. */
export interface Due {
  readonly on: CalendarDate;
  readonly step: WorkStep;
  readonly count: number;
  readonly worst: 'normal' | 'slow' | 'behind' | null;
}

/** One day of the calendar. */
export interface DueDay {
  readonly on: CalendarDate;
  readonly day: number;
  readonly isPast: boolean;
  readonly isToday: boolean;
  readonly isWeekend: boolean;
  readonly due: readonly Due[];
  /** Reports are due: a bar stands under the day. */
  readonly isDeadline: boolean;
}

const dayOf = (on: CalendarDate, today: CalendarDate, due: readonly Due[]): DueDay => {
  const here = due.filter((each) => each.on === on);
  return {
    on,
    day: partsOf(on).day,
    isPast: on < today,
    isToday: on === today,
    isWeekend: weekday(on) > 5,
    due: here,
    isDeadline: here.some((each) => each.step === 'report' || each.step === 'remind'),
  };
};

/** A month in its three ten-day rows: ten, ten, and what is left. */
export const dueDays = (
  month: Period,
  today: CalendarDate,
  due: readonly Due[],
): readonly (readonly DueDay[])[] => {
  const days: DueDay[] = [];
  for (let on = startOf(month); on <= endOf(month); on = addDays(on, 1)) days.push(dayOf(on, today, due));
  return [days.slice(0, 10), days.slice(10, 20), days.slice(20)];
};

/** The next days on which something is due, today included. */
export const nextDue = (today: CalendarDate, due: readonly Due[], most: number): readonly Due[] =>
  [...due]
    .filter((each) => each.on >= today)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, most);
