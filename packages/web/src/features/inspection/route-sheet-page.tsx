// 路线单, to print on one page: days, times, checkpoints, teams; nothing to be prepared for the visit.
import './round-page.css';
import { Fragment } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import type { RoundPage } from '@luoshi/contract/routes/round';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

/** More than this many rows need small type and two columns to stay on one page. */
const denseFrom = 26;

const Rows = ({ round }: { round: RoundPage }) => {
  const { t } = useText();
  const dates = useDates();
  const points = round.checkpoints.filter((point) => point.isOnRoute && point.onDate !== null);
  const days = [...new Set(points.map((point) => point.onDate ?? ''))];
  return (
    <tbody>
      {days.map((day) => (
        <Fragment key={day}>
          <tr className="route-day">
            <td colSpan={5}>
              {t('inspection.day-count', {
                day: dates.day(day),
                weekday: dates.weekday(day),
                count: points.filter((point) => point.onDate === day).length,
              })}
            </td>
          </tr>
          {points
            .filter((point) => point.onDate === day)
            .map((point) => (
              <tr key={point.id}>
                <td>{point.stop}</td>
                <td>{point.arriveAt}</td>
                <td>{point.unit}</td>
                <td>
                  {t('inspection.route-point', {
                    name: point.name,
                    origin: t(`inspection.origin.${point.origin}`),
                  })}
                </td>
                <td>{point.team}</td>
              </tr>
            ))}
        </Fragment>
      ))}
    </tbody>
  );
};

const Sheet = ({ round }: { round: RoundPage }) => {
  const { t } = useText();
  const dates = useDates();
  const onRoute = round.checkpoints.filter((point) => point.isOnRoute);
  return (
    <article className={`sheet route-sheet${onRoute.length >= denseFrom ? ' route-dense' : ''}`}>
      <h1>{t('inspection.route-title', { title: round.title })}</h1>
      <p>
        {t('inspection.days', { from: dates.day(round.startsOn), to: dates.day(round.endsOn) })}{' '}
        {t('inspection.coded', { code: round.code, matter: round.matter })}
      </p>
      {round.teams.map(({ id, name, lead, members }) => (
        <p key={id}>{t('inspection.team-line', { name, lead: lead ?? '', members: members.join('、') })}</p>
      ))}
      <p>
        {t('inspection.share', { ...round.share, of: onRoute.length })} {t('inspection.no-boards')}
      </p>
      <div className="route-table">
        <table>
          <caption className="sr">{t('inspection.route-title', { title: round.title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('inspection.arrange.stop')}</th>
              <th scope="col">{t('inspection.arrange.arriveAt')}</th>
              <th scope="col">{t('inspection.head.unit')}</th>
              <th scope="col">{t('inspection.head.checkpoint')}</th>
              <th scope="col">{t('inspection.arrange.teamId')}</th>
            </tr>
          </thead>
          <Rows round={round} />
        </table>
      </div>
    </article>
  );
};

/** The page. */
export const RouteSheetPage = () => {
  const { t } = useText();
  const { id } = useParams({ from: '/inside/desk/inspections/$id/route' });
  const round = useAnswer('readRound', { params: { id } });
  return (
    <>
      <TitleRow
        title={t('inspection.route-sheet')}
        back={
          <Link className="title-back" to="/inspections/$id" params={{ id }}>
            {round.data?.title ?? ''}
          </Link>
        }
        acts={
          <Button kind="primary" onClick={() => window.print()}>
            {t('inspection.print')}
          </Button>
        }
      />
      <Answered reading={round}>{(data) => <Sheet round={data} />}</Answered>
    </>
  );
};
