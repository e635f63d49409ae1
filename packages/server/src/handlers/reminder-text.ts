// 催报: the text the office copies into a message to those who have not reported.
import type { Reminder } from '@luoshi/app/reporting/read-reporting';
import { format, type Locale } from '@luoshi/contract/message';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import { periodText } from './period-text.ts';

const hourIn = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(
    new Date(instant),
  );

/** Who is missing with how many, by the end of today, whom to ring; that all are there when nobody is missing. */
export const reminderText = (locale: Locale, remind: Reminder): string => {
  const { month, day } = partsOf(dateIn(remind.at, remind.zone));
  const hour = Number(hourIn(remind.at, remind.zone));
  const period = periodText(locale, remind.period, remind.today);
  if (remind.units.length === 0) return format(locale, 'reminder.none', { month, day, hour, period });
  const units = remind.units
    .map(({ unit, missing }) => format(locale, 'reminder.unit', { unit, count: missing }))
    .join(format(locale, 'reminder.between'));
  const { contact } = remind;
  return format(locale, 'reminder.text', {
    month,
    day,
    hour,
    period,
    count: remind.units.length,
    units,
    until: format(locale, 'reminder.until-today'),
    contact: contact === null ? '' : format(locale, 'reminder.contact', { ...contact }),
  }).trim();
};
