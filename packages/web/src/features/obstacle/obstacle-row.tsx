// 一件受阻: which township waits for what, since when, what became of it, and what may be done about it.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ObstacleOffer, ObstacleRecord } from '@luoshi/contract/routes/obstacle';
import { isOpen, isWaiting } from '@luoshi/domain/obstacle/state';
import { daysBetween } from '@luoshi/domain/period/calendar-date';
import { Button } from '../../components/button.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { ActDialog } from './act-dialog.tsx';
import { useObstacleStory } from './use-obstacle-story.ts';

const Clock = ({ obstacle }: { obstacle: ObstacleRecord }) => {
  const { t } = useText();
  const dates = useDates();
  const { state, day, answerBy, recogniseBy } = obstacle;
  const over = isWaiting(state) ? daysBetween(answerBy, dates.today) : 0;
  const limit = state === 'raised' ? t('obstacle.recognise-by', { day: dates.day(recogniseBy) }) : null;
  return (
    <>
      <b>{isOpen(state) ? t('obstacle.day', { day }) : t('obstacle.days', { day })}</b>
      <span className={`small ${over > 0 ? 'blue' : 'dim'}`}>
        {over > 0 ? t('obstacle.over-by', { days: over }) : (limit ?? dates.day(answerBy))}
      </span>
    </>
  );
};

interface ObstacleRowProps {
  readonly obstacle: ObstacleRecord;
  /** Whether the work list led here. */
  readonly isChosen: boolean;
}

/** One row. */
export const ObstacleRow = ({ obstacle, isChosen }: ObstacleRowProps) => {
  const { t } = useText();
  const [act, setAct] = useState<ObstacleOffer | null>(null);
  const story = useObstacleStory(obstacle);
  const { unit, commitment, commitmentId, node, blocked, tried, asked, inTime, state, offers } = obstacle;
  return (
    <li className="obstacle-row" data-chosen={isChosen || undefined} id={obstacle.id}>
      <div>
        <Link className="obstacle-title" to="/commitments/$id" params={{ id: commitmentId }}>
          {commitment}
        </Link>
        <p className="facts-line small">
          <span>{unit}</span>
          <span>{node === null ? t('obstacle.whole') : t('obstacle.node', { node })}</span>
          {inTime ? (
            isWaiting(state) && <span>{t('obstacle.stopped')}</span>
          ) : (
            <Tag tone="outline">{t('obstacle.late')}</Tag>
          )}
        </p>
      </div>
      <div>
        <p>{asked}</p>
        <p className="small dim2">{blocked}</p>
        <p className="small dim">{t('obstacle.tried', { text: tried })}</p>
        {story.map((line) => (
          <p className="small obstacle-story" key={line}>
            {line}
          </p>
        ))}
      </div>
      <div className="obstacle-clock">
        <Clock obstacle={obstacle} />
      </div>
      <div className="obstacle-acts">
        {offers.map((offer, i) => (
          <Button key={offer} small kind={i === 0 ? 'plain' : 'text'} onClick={() => setAct(offer)}>
            {t(`obstacle.act.${offer}`)}
          </Button>
        ))}
      </div>
      {act === null ? null : <ActDialog act={act} obstacle={obstacle} onClose={() => setAct(null)} />}
    </li>
  );
};
