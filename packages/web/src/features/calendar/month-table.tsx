// 旬报日历: three rows of ten days; a bar under a day is a deadline, its words stand in the day where there is room.
import { partsOf } from '@luoshi/domain/period/calendar-date';
import type { Answer } from '../../api/call.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { DeadlineWord } from './deadline-word.tsx';
import { monthRows, type MonthDay } from './month-days.ts';

const rowKeys = ['first', 'second', 'last'] as const;

const classOf = (day: MonthDay, today: string): string =>
  [
    'month-day',
    ...(day.worked ? [] : ['month-off']),
    ...(day.on === today ? ['month-today'] : []),
    ...(day.deadlines.length === 0 ? [] : ['month-deadline']),
  ].join(' ');

const Day = ({ day }: { day: MonthDay }) => {
  const dates = useDates();
  return (
    <>
      <span className="sr">{dates.day(day.on)}</span>
      <b aria-hidden="true">{partsOf(day.on).day}</b>
      <i aria-hidden="true">{dates.weekday(day.on, 'short')}</i>
      {day.name === null ? null : <small className="month-name">{day.name}</small>}
      {day.deadlines.map((deadline) => (
        <DeadlineWord
          key={`${deadline.kind} ${deadline.kind === 'part' ? deadline.part : deadline.of.period}`}
          deadline={deadline}
        />
      ))}
    </>
  );
};

/** The month. */
export const MonthTable = ({ month }: { month: Answer<'readCalendar'> }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <table className="month">
      <caption className="sr">{t('calendar.title-of', { period: dates.period(month.period) })}</caption>
      <colgroup>
        <col className="month-head" />
        <col span={11} />
      </colgroup>
      <tbody>
        {monthRows(month).map((row, i) => {
          const key = rowKeys[i] ?? 'last';
          return (
            <tr key={key}>
              <th scope="row">{t(`calendar.row.${key}`)}</th>
              {row.map((day) => (
                <td key={day.on} className={classOf(day, month.today)}>
                  <Day day={day} />
                </td>
              ))}
              {Array.from({ length: 11 - row.length }, (_, gap) => (
                <td key={gap} className="month-gap" aria-hidden="true" />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
