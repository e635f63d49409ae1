// A period as texts name it; the year only when it is not this one.
import { format, type Locale } from '@luoshi/contract/message';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { kindOf, startOf, type Period } from '@luoshi/domain/period/period';

/** @param today decides whether the year is told */
export const periodText = (locale: Locale, period: Period, today: string): string => {
  const start = partsOf(startOf(period));
  const year = start.year === partsOf(today).year ? null : start.year;
  switch (kindOf(period)) {
    case 'year':
      return format(locale, 'period.year', { year: start.year });
    case 'half':
      return format(locale, 'period.half', { year, n: start.month > 6 ? 2 : 1 });
    case 'quarter':
      return format(locale, 'period.quarter', { year, n: (start.month + 2) / 3 });
    case 'month':
      return format(locale, 'period.month', { year, n: start.month });
    case 'ten-day':
      return format(locale, 'period.ten-day', { year, n: start.month, part: Math.ceil(start.day / 10) });
    case 'week':
      return format(locale, 'period.week', { year, n: Number(period.split('-W')[1]) });
  }
};
