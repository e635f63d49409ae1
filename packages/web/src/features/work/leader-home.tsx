// 县领导首页: 红灯 · 请我协调 · 待我审定 as three large counts, each with its list behind it. Made for a phone.
import './leader-home.css';
import { Link } from '@tanstack/react-router';
import type { Answer } from '../../api/call.ts';
import { Empty } from '../../components/empty.tsx';
import { useText } from '../../text/text.tsx';
import { WorkRow } from './work-row.tsx';

/** The lists of a leader. */
export const leaderLists = ['red', 'coordination', 'approval'] as const;

/** One of {@link leaderLists}. */
export type LeaderList = (typeof leaderLists)[number];

type Home = NonNullable<Answer<'readWork'>['leader']>;

interface LeaderHomeProps {
  readonly home: Home;
  readonly chosen: LeaderList | undefined;
}

const List = ({ home, list }: { home: Home; list: LeaderList }) => {
  const { t } = useText();
  if (home[list].length === 0) return <Empty title={t(`work.leader.none.${list}`)} />;
  return (
    <div className="work-group">
      <ul className="sheet">
        {home[list].map((line) => (
          <WorkRow key={line.key} line={line} urgent={list !== 'red'} />
        ))}
      </ul>
    </div>
  );
};

/** The counts, and the list of the one chosen; a count tapped again closes its list. */
export const LeaderHome = ({ home, chosen }: LeaderHomeProps) => {
  const { t } = useText();
  return (
    <section className="leader-home" aria-label={t('work.leader.title')}>
      <p className="leader-told">{t('work.leader.title')}</p>
      <div className="leader-counts">
        {leaderLists.map((list) => (
          <Link
            key={list}
            className={`leader-count leader-${list}${home[list].length === 0 ? ' leader-none' : ''}`}
            to="/work"
            search={(before) => ({ ...before, list: chosen === list ? undefined : list })}
            aria-current={chosen === list ? 'true' : undefined}
            replace
          >
            <b>{home[list].length}</b>
            <span>{t(`work.leader.${list}`)}</span>
          </Link>
        ))}
      </div>
      {chosen === undefined ? null : <List home={home} list={chosen} />}
    </section>
  );
};
