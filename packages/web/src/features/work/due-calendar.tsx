// 旬报日历: the month in three rows of ten days; a bar under a day is a deadline of reports.
import './due-calendar.css';
import type { Answer } from '../../api/call.ts';
import { Shape } from '../../components/shape.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { dayClass, DueDayMarks } from './due-day.tsx';
import { dueDays, nextDue } from './due-days.ts';

type Month = Answer<'readWork'>['month'];

const rowKeys = ['first', 'second', 'last'] as const;

/** The calendar at the right of the list. */
export const DueCalendar = ({ month, today }: { month: Month; today: string }) => {
  const { t } = useText();
  const dates = useDates();
  const name = dates.period(month.period);
  return (
    <section>
      <div className="side-head">
        <h2>{t('work.calendar', { month: name })}</h2>
        <span className="calendar-key small">
          <Shape kind="behind" size={9} />
          {t('light.behind')}
          <Shape kind="slow" size={9} />
          {t('light.slow')}
          <Shape kind="open" size={9} />
          {t('work.key.to-do')}
          <i />
          {t('work.key.deadline')}
        </span>
      </div>
      <table className="calendar">
        <caption className="sr">{t('work.calendar', { month: name })}</caption>
        <tbody>
          {dueDays(month.period, today, month.due).map((row, i) => {
            const key = rowKeys[i] ?? 'last';
            return (
              <tr key={key} className={row.some((day) => day.isToday) ? 'calendar-now' : undefined}>
                <th scope="row">{t(`work.row.${key}`)}</th>
                {row.map((day) => (
                  <td key={day.on} className={dayClass(day)}>
                    <DueDayMarks day={day} />
                  </td>
                ))}
                {Array.from({ length: 11 - row.length }, (_, gap) => (
                  <td key={gap} aria-hidden="true" />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <ul className="calendar-next">
        {nextDue(today, month.due, 4).map((each) => (
          <li key={`${each.on} ${each.step}`}>
            <b>{dates.day(each.on)}</b>
            <span>{dates.weekday(each.on, 'short')}</span>
            <em>{t('work.due-next', { what: t(`work.step.${each.step}`), count: each.count })}</em>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The current ten days in one line, on phones. */
export const DueStrip = ({ month, today }: { month: Month; today: string }) => {
  const { t } = useText();
  const dates = useDates();
  const rows = dueDays(month.period, today, month.due);
  const at = rows.findIndex((row) => row.some((day) => day.isToday));
  const row = rows[at];
  if (row === undefined) return null;
  const [next] = nextDue(today, month.due, 1);
  return (
    <div className="strip-block phone">
      <div className="strip-head">
        <b>{dates.period(`${month.period}-X${at + 1}`)}</b>
        <span className="small dim">
          {next === undefined
            ? null
            : t('work.next', { day: dates.day(next.on), what: t(`work.step.${next.step}`) })}
        </span>
      </div>
      <ol className="strip">
        {row.map((day) => (
          <li key={day.on} className={dayClass(day)}>
            <DueDayMarks day={day} />
          </li>
        ))}
      </ol>
    </div>
  );
};
