// 受阻、延期: what stands in the way and who must act, and every date asked for. Acts on obstacles stand on their own page.
import { Link } from '@tanstack/react-router';
import { isOpen, isWaiting } from '@luoshi/domain/obstacle/state';
import { Shape } from '../../components/shape.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Page } from './page-data.ts';

const Obstacle = ({ obstacle }: { obstacle: Page['obstacles'][number] }) => {
  const { t } = useText();
  const dates = useDates();
  const { state, waitedFor, day, node, blocked, asked, answerBy, inTime } = obstacle;
  const line = t('commitment.obstacle.line', {
    state: state === 'given-back' ? 'back' : state,
    who: waitedFor ?? '',
    open: isOpen(state) ? 'yes' : 'no',
    day,
  });
  return (
    <li>
      <p>
        <span className={`light ${isWaiting(state) ? 'light-blocked' : 'light-open'}`}>
          <Shape kind={isWaiting(state) ? 'blocked' : state === 'lifted' ? 'done' : 'open'} />
          {line}
        </span>
      </p>
      <p>{node === null ? blocked : `${node}：${blocked}`}</p>
      <p className="small dim2">
        {t('commitment.obstacle.asked', { asked, by: dates.day(answerBy) })}{' '}
        {inTime ? null : <span className="amber">{t('commitment.obstacle.late')}</span>}
      </p>
    </li>
  );
};

/** Obstacles of the commitment, newest first; draws nothing when there were none. */
export const ObstacleList = ({ page }: { page: Page }) => {
  const { t } = useText();
  if (page.obstacles.length === 0) return null;
  return (
    <section className="sheet block">
      <h2>{t('commitment.obstacles')}</h2>
      <ul className="entries">
        {page.obstacles.map((obstacle) => (
          <Obstacle key={obstacle.id} obstacle={obstacle} />
        ))}
      </ul>
      <p className="small">
        <Link to="/obstacles">{t('commitment.obstacle.all')}</Link>
      </p>
    </section>
  );
};

/** Extensions of the commitment, newest first; draws nothing when none was asked for. */
export const ExtensionList = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  if (page.extensions.length === 0) return null;
  return (
    <section className="sheet block">
      <h2>{t('commitment.extensions')}</h2>
      <ul className="entries">
        {page.extensions.map((each) => (
          <li key={each.id}>
            <p>
              {t('commitment.extension.asked', {
                who: each.askedBy,
                when: dates.day(each.askedOn),
                from: dates.day(each.fromDueOn),
                to: dates.day(each.toDueOn),
              })}
            </p>
            <p className="small dim2">{each.reason}</p>
            <p>
              {each.decision === null || each.decidedOn === null
                ? t('commitment.extension.open', { who: each.waitingFor ?? 'none' })
                : t('commitment.extension.decided', {
                    decision: each.decision,
                    who: each.decidedBy,
                    to: dates.day(each.toDueOn),
                    when: dates.day(each.decidedOn),
                    opinion: each.opinion ?? 'none',
                  })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
