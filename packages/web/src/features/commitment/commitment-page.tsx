// 一件督办事项: where it stands and why, what was reported and found, where it comes from, and what may be done now.
import './commitment-page.css';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { offerOf, Offers } from './offers.tsx';
import type { ChartFacts } from './chart-scale.ts';
import { CheckList } from './check-list.tsx';
import { CommitmentAside } from './commitment-aside.tsx';
import { CommitmentFacts } from './commitment-facts.tsx';
import { LetterNotice } from './letter-notice.tsx';
import { LightWhy } from './light-why.tsx';
import { NodeList } from './node-list.tsx';
import type { Page } from './page-data.ts';
import { PathLine } from './path-line.tsx';
import { ReportList } from './report-list.tsx';

const ActPanel = lazy(async () => ({ default: (await import('./act-panel.tsx')).ActPanel }));

const Beside = lazy(async () => ({ default: (await import('./commitment-beside.tsx')).CommitmentBeside }));
const Chart = lazy(async () => ({ default: (await import('./trajectory-chart.tsx')).TrajectoryChart }));
const Obstacles = lazy(async () => ({ default: (await import('./obstacle-list.tsx')).ObstacleList }));
const Extensions = lazy(async () => ({ default: (await import('./obstacle-list.tsx')).ExtensionList }));

/** Most commitments have neither: nothing is loaded for them. */
const Delays = ({ page }: { page: Page }) =>
  page.obstacles.length + page.extensions.length === 0 ? null : (
    <Suspense fallback={null}>
      <Obstacles page={page} />
      <Extensions page={page} />
    </Suspense>
  );

/** The picture runs over the year of the commitment, longer when its plan does. */
const chartFacts = (page: Page, today: string): ChartFacts => {
  const dates = [
    page.startsOn,
    page.dueOn,
    ...page.trajectory.corners.map(({ on }) => on),
    ...page.actual.map(({ on }) => on),
  ];
  const known = dates.filter((on) => on !== null);
  const first = known.reduce((a, b) => (a < b ? a : b), today);
  const last = known.reduce((a, b) => (a > b ? a : b), today);
  return {
    ...page.trajectory,
    actual: page.actual,
    target: page.progress.target,
    dueNow: page.progress.dueNow,
    from: page.startsOn ?? `${partsOf(first).year}-01-01`,
    to: last,
    today,
  };
};

const Shown = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const { act } = useSearch({ strict: false });
  const offer = offerOf(page, act);
  const close = (): void => void navigate({ to: '/commitments/$id', params: { id: page.id } });
  const isCompared = page.planKind === 'growth' || page.planKind === 'rank';
  return (
    <>
      <TitleRow
        title={page.title}
        back={
          <Link className="title-back" to="/work">
            {t('shell.rail.work')}
          </Link>
        }
        beside={<LightWhy page={page} />}
        acts={offer === null ? <Offers page={page} /> : undefined}
      />
      <CommitmentFacts page={page} isActing={offer !== null} />
      {offer === null ? <PathLine page={page} /> : null}
      <div className={`commitment${offer === null ? '' : ' commitment-acting'}`}>
        <div className="commitment-main">
          <LetterNotice page={page} />
          {page.progress.target === null || isCompared ? null : (
            <Suspense fallback={<Loading lines={8} />}>
              <Chart facts={chartFacts(page, dates.today)} unit={page.progress.unit} />
            </Suspense>
          )}
          <NodeList page={page} />
          <Delays page={page} />
          <CheckList page={page} />
          <ReportList page={page} />
        </div>
        <div className="commitment-side">
          {act !== undefined && offer === null ? (
            <Notice kind="told">{t('commitment.not-now')}</Notice>
          ) : null}
          {offer === null ? null : (
            <Suspense fallback={<Loading lines={6} />}>
              <ActPanel page={page} offer={offer} onClose={close} />
            </Suspense>
          )}
          <div className="commitment-aside commitment-side">
            <CommitmentAside page={page} />
            <Suspense fallback={null}>
              <Beside page={page} />
            </Suspense>
          </div>
        </div>
      </div>
    </>
  );
};

/** The page of a commitment. */
export const CommitmentPage = () => {
  const { id = '' } = useParams({ strict: false });
  const page = useAnswer('readCommitment', { params: { id } });
  return <Answered reading={page}>{(answer) => <Shown page={answer} />}</Answered>;
};
