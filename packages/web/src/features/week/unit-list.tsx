// 按单位: what each unit has due this week, its reports told by their number.
import { Link } from '@tanstack/react-router';
import type { Week } from '@luoshi/contract/routes/week';
import { Empty } from '../../components/empty.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { useWhat } from './week-item-words.tsx';

/** The units. */
export const UnitList = ({ week }: { week: Week }) => {
  const { t } = useText();
  const dates = useDates();
  const what = useWhat();
  if (week.units.length === 0) return <Empty title={t('week.nothing')} />;
  return (
    <ul className="week-units">
      {week.units.map((unit) => (
        <li key={unit.unitId}>
          <h3>{unit.unit}</h3>
          <ul>
            {unit.reports.map(({ period, dueOn, count }) => (
              <li key={period}>
                <b>{dates.day(dueOn)}</b>
                <span>{t('week.reports', { period: dates.period(period), count })}</span>
              </li>
            ))}
            {unit.items.map((item) => (
              <li key={item.key}>
                <b>{dates.day(item.dueOn)}</b>
                <span>
                  <Link to="/commitments/$id" params={{ id: item.commitmentId }}>
                    {item.title}
                  </Link>{' '}
                  <em className="dim">{what(item)}</em>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};
