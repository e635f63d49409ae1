// A matter's commitment in one line: light, unit, leader, progress, due day, and for whom it waits.
import type { AgendaItem } from '@luoshi/contract/routes/meeting';
import { BlockedMark } from '../../components/blocked-mark.tsx';
import { Light } from '../../components/light.tsx';
import { amountText, percentText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

type Commitment = NonNullable<AgendaItem['commitment']>;

const progressOf = ({ progress }: Commitment): string | null => {
  const { value, target, unit, percent } = progress;
  if (value === null || target === null) return null;
  const share = percent === null ? '' : `（${percentText(percent)}）`;
  return `${amountText(value)} / ${amountText(target)}${unit ?? ''}${share}`;
};

/** The facts a meeting needs of a commitment. */
export const MatterFacts = ({ commitment }: { commitment: Commitment }) => {
  const { t } = useText();
  const dates = useDates();
  const progress = progressOf(commitment);
  const { nodes, nodesDone } = commitment.progress;
  return (
    <dl className="matter-facts">
      <div>
        <dt className="sr">{t('meeting.progress')}</dt>
        <dd>
          <Light shown={commitment.light} />
          <BlockedMark blocked={commitment.light.blocked} />
        </dd>
      </div>
      <div>
        <dt>{t('meeting.unit')}</dt>
        <dd>{commitment.leadUnit ?? '·'}</dd>
      </div>
      <div>
        <dt>{t('meeting.leader')}</dt>
        <dd>{commitment.leadLeader ?? '·'}</dd>
      </div>
      <div>
        <dt>{t('meeting.progress')}</dt>
        <dd>{progress ?? (nodes > 0 ? t('meeting.nodes', { done: nodesDone, nodes }) : '·')}</dd>
      </div>
      <div>
        <dt>{t('meeting.due')}</dt>
        <dd>
          {commitment.dueOn === null ? '·' : dates.day(commitment.dueOn)}
          {commitment.overdueDays > 0 ? (
            <em className="red">{t('meeting.overdue', { days: commitment.overdueDays })}</em>
          ) : null}
        </dd>
      </div>
    </dl>
  );
};
