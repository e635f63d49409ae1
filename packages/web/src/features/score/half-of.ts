// Which half-year an evaluation of today is for: the one that ended last.
import { previousPeriod, periodOf, type Period } from '@luoshi/domain/period/period';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';

/** The newest half-year that is over. */
export const halfOf = (today: CalendarDate): Period => previousPeriod(periodOf(today, 'half'));
