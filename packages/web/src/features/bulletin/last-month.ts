// The month a circular is drafted for: the newest one that is over.
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { periodOf, previousPeriod, type Period } from '@luoshi/domain/period/period';

/** The month before the one a day is in. */
export const lastMonth = (today: CalendarDate): Period => previousPeriod(periodOf(today, 'month'));
