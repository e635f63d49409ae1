// 近几月: small bars of what was asked, the last month in blue; read aloud as numbers.
import type { CSSProperties } from 'react';
import type { BurdenLine } from '@luoshi/contract/routes/request';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

/** @param most items of the fullest month of all lines, so that lines can be compared */
export const BurdenBars = ({ months, most }: { months: BurdenLine['months']; most: number }) => {
  const { t } = useText();
  const dates = useDates();
  const told = months
    .map(({ month, items }) => t('request.bar', { month: dates.period(month), items }))
    .join('');
  return (
    <span className="burden-bars" title={told}>
      <span className="sr">{told}</span>
      {months.map(({ month, items }) => (
        // React's style type knows no custom properties.
        <i
          key={month}
          style={{ '--share': most === 0 ? 0 : Math.round((items * 100) / most) } as CSSProperties}
        />
      ))}
    </span>
  );
};
