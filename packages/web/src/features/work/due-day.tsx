// One day of the calendar: its number, and a shape for each kind of thing due, the worst colour of it.
import { Shape } from '../../components/shape.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { DueDay } from './due-days.ts';

/** The classes of a day. */
export const dayClass = (day: DueDay): string =>
  [
    ...(day.isToday ? ['day-today'] : []),
    ...(day.isPast ? ['day-past'] : []),
    ...(day.isWeekend ? ['day-weekend'] : []),
    ...(day.isDeadline ? ['day-deadline'] : []),
  ].join(' ');

/** The inside of a day; read aloud as a date with how much is due. */
export const DueDayMarks = ({ day }: { day: DueDay }) => {
  const { t } = useText();
  const dates = useDates();
  const count = day.due.reduce((sum, each) => sum + each.count, 0);
  return (
    <>
      <span className="sr">
        {t('work.day-read', {
          day: dates.day(day.on),
          today: String(day.isToday),
          count,
          deadline: String(day.isDeadline),
        })}
      </span>
      <b aria-hidden="true">{day.day}</b>
      <span className="day-marks">
        {day.due.slice(0, 3).map((each) => (
          <Shape key={each.step} kind={each.worst ?? 'open'} size={7} />
        ))}
      </span>
    </>
  );
};
