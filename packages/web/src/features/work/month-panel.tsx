// 本月要我填的: the burden of the month in plain figures, and what is not asked because somebody else gives it.
import './month-panel.css';
import type { Answer } from '../../api/call.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

/** How much is asked of the unit this month. */
export const MonthPanel = ({ month }: { month: Answer<'readWork'>['month'] }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <section>
      <div className="side-head">
        <h2>{t('work.asked', { month: dates.period(month.period) })}</h2>
      </div>
      <p className="month-figures">
        <b>{month.items}</b>
        {t('work.asked-items')}
        <b>{month.numbers}</b>
        {t('work.asked-numbers')}
      </p>
      {month.given === 0 ? null : (
        <p className="small dim2">{t('work.asked-given', { count: month.given })}</p>
      )}
    </section>
  );
};
