// Dates, times and periods in the reader's language and the county's zone.
import { useContext, useMemo } from 'react';
import { dateIn, type Instant } from '@luoshi/domain/period/instant';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Period } from '@luoshi/domain/period/notation';
import { SessionContext } from '../session/session.tsx';
import { clockText, dayText, weekdayText } from './date-text.ts';
import { periodText } from './period-text.ts';
import { useText } from './text.tsx';

/** Ways to write a time. */
export interface Dates {
  /** Today in the county. */
  readonly today: CalendarDate;
  /** 7月8日, or 今天. */
  readonly day: (date: CalendarDate) => string;
  readonly weekday: (date: CalendarDate, length?: 'long' | 'short') => string;
  /** 09:42. */
  readonly clock: (instant: Instant) => string;
  /** The calendar day of a moment. */
  readonly dayOf: (instant: Instant) => CalendarDate;
  /** 7月8日 09:42. */
  readonly moment: (instant: Instant) => string;
  readonly period: (period: Period) => string;
}

const deviceToday = (): CalendarDate => dateIn(new Date().toISOString(), 'Asia/Shanghai');

/** Writes times as the field does. */
export const useDates = (): Dates => {
  const { t, locale } = useText();
  const session = useContext(SessionContext);
  const today = session?.today ?? deviceToday();
  const zone = session?.jurisdiction.zone ?? 'Asia/Shanghai';
  return useMemo(() => {
    const day = (date: CalendarDate): string => dayText(date, today, locale);
    const clock = (instant: Instant): string => clockText(instant, zone, locale);
    const dayOf = (instant: Instant): CalendarDate => dateIn(instant, zone);
    return {
      today,
      day,
      clock,
      dayOf,
      weekday: (date, length = 'long') => weekdayText(date, locale, length),
      moment: (instant) => `${day(dayOf(instant))} ${clock(instant)}`,
      period: (period) => periodText(period, today, t),
    };
  }, [t, locale, today, zone]);
};
