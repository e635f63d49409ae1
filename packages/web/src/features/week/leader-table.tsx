// 按分管领导: the A3 table that lies on the table at 7:30; one row a commitment, the last column left for the pen.
import { Link } from '@tanstack/react-router';
import type { Week, WeekItem } from '@luoshi/contract/routes/week';
import { BlockedMark } from '../../components/blocked-mark.tsx';
import { Empty } from '../../components/empty.tsx';
import { Light } from '../../components/light.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { useHowFar, useWhat } from './week-item-words.tsx';

const Row = ({ item }: { item: WeekItem }) => {
  const { t } = useText();
  const dates = useDates();
  const what = useWhat();
  const howFar = useHowFar();
  return (
    <tr>
      <td data-head={t('week.head.title')}>
        <Link to="/commitments/$id" params={{ id: item.commitmentId }}>
          {item.title}
        </Link>
      </td>
      <td data-head={t('week.head.unit')}>
        <div>
          {item.unit}
          {item.handler === null ? null : <small className="dim week-under">{item.handler}</small>}
        </div>
      </td>
      <td data-head={t('week.head.what')}>{what(item)}</td>
      <td data-head={t('week.head.due')} className={item.overdueDays > 0 ? 'red' : undefined}>
        <div>
          {dates.day(item.dueOn)}
          {item.overdueDays === 0 ? null : (
            <small className="week-under">{t('week.overdue-days', { days: item.overdueDays })}</small>
          )}
        </div>
      </td>
      <td data-head={t('week.head.progress')}>{howFar(item)}</td>
      <td data-head={t('week.head.light')}>
        <div>
          <Light shown={item.light} />
          <BlockedMark blocked={item.blocked} />
        </div>
      </td>
      <td className="week-pen" aria-hidden="true" />
    </tr>
  );
};

/** The table. */
export const LeaderTable = ({ week }: { week: Week }) => {
  const { t } = useText();
  const dates = useDates();
  if (week.leaders.length === 0) return <Empty title={t('week.nothing')} />;
  const heads = ['title', 'unit', 'what', 'due', 'progress', 'light', 'pen'] as const;
  return (
    <div className="sheet week-leaders">
      <table className="table">
        <caption className="sr">
          {t('week.caption', {
            period: dates.period(week.period),
            from: dates.day(week.from),
            to: dates.day(week.to),
          })}
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={head === 'pen' ? 'week-pen' : undefined}>
                {t(`week.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {week.leaders.map(({ postId, leader, items, count }) => (
          <tbody key={postId ?? 'none'}>
            <tr className="week-leader">
              <th scope="rowgroup" colSpan={heads.length}>
                {leader ?? t('week.no-leader')}
                <span className="dim">{t('week.count', { count })}</span>
              </th>
            </tr>
            {items.map((item) => (
              <Row key={item.commitmentId} item={item} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};
