// The county's year: 36 ten-day periods, and the day on which it is looked at.

import { addDays } from '@luoshi/domain/period/calendar-date';
import { endOf, nextPeriod, startOf } from '@luoshi/domain/period/period';

/** Monday, 28 December 2026, 16:00 in the county: the last ten days run, and most of their reports are there. */
export const now = '2026-12-28T08:00:00.000Z';
export const today = '2026-12-28';

/** The year's ten-day periods, with the day on which a unit files for each. */
export const periods = Array.from({ length: 36 }).reduce((all) => {
  const period = all.length === 0 ? '2026-01-X1' : nextPeriod(all.at(-1).period);
  const end = endOf(period);
  const filedOn = end < today ? addDays(end, 1) : addDays(today, -1);
  return [...all, { period, start: startOf(period), end, filedOn }];
}, []);

/** An hour of a day of the county as an instant. */
export const instant = (day, hour = 9, minute = 0) =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + (hour * 60 + minute) * 60_000).toISOString();
