// 全县亮灯: how many commitments stand in each light and state; they add up to all of them.
import { Link } from '@tanstack/react-router';
import type { LightCounts } from '@luoshi/contract/routes/commitment';
import { Shown } from '../../components/light.tsx';
import type { ShapeKind } from '../../components/shape.tsx';
import { useText } from '../../text/text.tsx';

type Counted = Exclude<keyof LightCounts, 'all'>;

const shapes: Readonly<Record<Counted, ShapeKind>> = {
  behind: 'behind',
  slow: 'slow',
  normal: 'normal',
  noPlan: 'open',
  notReported: 'open',
  notStarted: 'open',
  rated: 'open',
  done: 'done',
};

const order = Object.keys(shapes) as Counted[]; // the keys of a constant

const isLight = (each: Counted): each is 'normal' | 'slow' | 'behind' =>
  each === 'normal' || each === 'slow' || each === 'behind';

/** The counts of the county, for leaders and the office. */
export const CountyLights = ({ counts }: { counts: LightCounts }) => {
  const { t } = useText();
  return (
    <section>
      <div className="side-head">
        <h2>{t('work.county', { count: counts.all })}</h2>
      </div>
      <ul className="county-lights">
        {order.map((each) => (
          <li key={each}>
            <Shown kind={shapes[each]} word={t(`work.counted.${each}`)} />
            {isLight(each) ? (
              <Link to="/ledger" search={{ light: each }}>
                <b>{counts[each]}</b>
              </Link>
            ) : (
              <b>{counts[each]}</b>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
