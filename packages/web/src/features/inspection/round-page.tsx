// 一轮观摩督查: the route with its checkpoints, a comment for each township, mutual marks, findings, the draw.
import './inspections-page.css';
import './round-page.css';
import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import type { RoundPage as Round } from '@luoshi/contract/routes/round';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { toast } from '../../components/toast.ts';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { CommentTable } from './comment-table.tsx';
import { DrawCard } from './draw-card.tsx';
import { DrawDialog } from './draw-dialog.tsx';
import { FindingTable } from './finding-table.tsx';
import { MarkPart } from './mark-part.tsx';
import { RoutePart } from './route-part.tsx';

const parts = ['route', 'comments', 'marks', 'findings', 'draw'] as const;
type Part = (typeof parts)[number];

const Draws = ({ round }: { round: Round }) => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const pool = round.checkpoints.filter(({ origin }) => origin === 'drawn').length;
  return (
    <>
      {round.draws.length === 0 ? (
        <Empty title={t('draw.none')}>
          {t('draw.none-told', { pool, k: round.toDraw, share: round.rule.drawnShare })}
        </Empty>
      ) : null}
      {round.draws.map((draw) => (
        <DrawCard key={draw.id} draw={draw} />
      ))}
      {round.may.draw && round.draws.length === 0 && pool > 0 ? (
        <p className="noprint">
          <Button kind="primary" onClick={() => setOpen(true)}>
            {t('draw.freeze')}
          </Button>
        </p>
      ) : null}
      {isOpen ? (
        <DrawDialog
          about={t('draw.freeze-about', { pool, k: round.toDraw })}
          of={{ round }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
};

const Circular = ({ round }: { round: Round }) => {
  const { t } = useText();
  const act = useAct('circulateRound', () => toast(t('inspection.circulated')));
  if (round.bulletin !== null)
    return (
      <Link className="button button-small" to="/bulletins/$id" params={{ id: round.bulletin.id }}>
        {t('inspection.circular')}
      </Link>
    );
  if (!round.may.circulate) return null;
  return (
    <>
      <Button
        busy={act.isRunning}
        onClick={() => void act.run({ params: { id: round.id }, body: { basedOn: round.version } })}
      >
        {t('inspection.circulate')}
      </Button>
      <Refusal refused={act.refused} />
    </>
  );
};

const Facts = ({ round }: { round: Round }) => {
  const { t } = useText();
  const onRoute = round.checkpoints.filter((point) => point.isOnRoute);
  const visited = onRoute.filter((point) => point.visitedAt !== null).length;
  return (
    <p className="round-facts">
      <span>{t('inspection.coded', { code: round.code, matter: round.matter })}</span>
      {round.leader === null ? null : <span>{t('inspection.led-by', { who: round.leader })}</span>}
      <span>{t('inspection.share', { ...round.share, of: onRoute.length })}</span>
      <span>{t('inspection.visited-of', { visited, of: onRoute.length })}</span>
    </p>
  );
};

const Body = ({ round, part }: { round: Round; part: Part }) => {
  const { t } = useText();
  switch (part) {
    case 'route':
      return <RoutePart round={round} />;
    case 'comments':
      return <CommentTable round={round} />;
    case 'marks':
      return <MarkPart round={round} />;
    case 'findings':
      return round.findings.length === 0 ? (
        <Empty title={t('finding.none-here')}>{t('finding.none-here-told')}</Empty>
      ) : (
        <FindingTable findings={round.findings} mayDecide={round.may.circulate} mayLook={round.may.record} />
      );
    case 'draw':
      return <Draws round={round} />;
  }
};

const Page = ({ round }: { round: Round }) => {
  const { t } = useText();
  const dates = useDates();
  const [part, show] = useState<Part>('route');
  const counts: Partial<Record<Part, number>> = {
    route: round.checkpoints.filter((point) => point.isOnRoute).length,
    findings: round.findings.length,
  };
  return (
    <>
      <TitleRow
        title={round.title}
        back={
          <Link className="title-back" to="/inspections">
            {t('inspection.title')}
          </Link>
        }
        beside={t('inspection.days', { from: dates.day(round.startsOn), to: dates.day(round.endsOn) })}
        acts={
          <>
            <Link className="button" to="/inspections/$id/route" params={{ id: round.id }}>
              {t('inspection.route-sheet')}
            </Link>
            <Circular round={round} />
          </>
        }
      />
      <Facts round={round} />
      <Tabs
        label={t('inspection.parts')}
        tabs={parts.map((key) => ({ key, label: t(`inspection.part.${key}`), count: counts[key] }))}
        chosen={part}
        onChoose={show}
      />
      <Body round={round} part={part} />
    </>
  );
};

/** The page. */
export const RoundPage = () => {
  const { id } = useParams({ from: '/inside/desk/inspections/$id' });
  const round = useAnswer('readRound', { params: { id } });
  return <Answered reading={round}>{(data) => <Page round={data} />}</Answered>;
};
