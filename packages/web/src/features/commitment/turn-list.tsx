// 退回、重开、责任书调整: what turned the commitment on its way, oldest first.
import type { AssignmentReturn, LetterChange, Reopening } from '@luoshi/contract/routes/turn';
import { daysBetween } from '@luoshi/domain/period/calendar-date';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Page } from './page-data.ts';

const Returned = ({ turn }: { turn: AssignmentReturn }) => {
  const { t } = useText();
  const dates = useDates();
  const { unit, reason, suggestedUnit, returnedAt, decision, opinion, decidedBy } = turn;
  return (
    <li>
      <p>
        {t('commitment.turns.returned', {
          when: dates.moment(returnedAt),
          unit,
          reason,
          to: suggestedUnit,
        })}
      </p>
      {decision === null ? null : (
        <p>{t('commitment.turns.settled', { who: decidedBy, decision, opinion })}</p>
      )}
    </li>
  );
};

const Reopened = ({ turn }: { turn: Reopening }) => {
  const { t } = useText();
  const dates = useDates();
  const { completedOn, dueOn, reopenedAt, reopenedBy, reason } = turn;
  const late = completedOn === null || dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, completedOn));
  return (
    <li>
      <p>{t('commitment.turns.reopened', { when: dates.moment(reopenedAt), who: reopenedBy, reason })}</p>
      {completedOn === null ? null : (
        <p className="small dim2">
          {t('commitment.turns.completed-before', { day: dates.day(completedOn), late })}
        </p>
      )}
    </li>
  );
};

const Changed = ({ turn, unit }: { turn: LetterChange; unit: string | null }) => {
  const { t } = useText();
  const dates = useDates();
  const { dueOn, targetValue, reason, basis, askedAt, askedBy, decision, opinion, decidedBy } = turn;
  const what = [
    dueOn === null ? null : t('commitment.turns.letter-due', { day: dates.day(dueOn) }),
    targetValue === null
      ? null
      : t('commitment.turns.letter-target', { amount: amountText(targetValue), unit }),
  ]
    .filter((each) => each !== null)
    .join(t('commitment.and'));
  return (
    <li>
      <p>
        {t('commitment.turns.letter-asked', {
          when: dates.moment(askedAt),
          who: askedBy,
          what,
          reason,
          basis,
        })}
      </p>
      <p className={decision === null ? 'small dim' : undefined}>
        {decision === null
          ? t('commitment.turns.waits')
          : t('commitment.turns.letter-decided', { who: decidedBy, decision, opinion })}
      </p>
    </li>
  );
};

/** The list; nothing is drawn for a commitment that went straight on. */
export const TurnList = ({ page }: { page: Page }) => {
  const { t } = useText();
  if (page.returns.length + page.reopenings.length + page.letterChanges.length === 0) return null;
  return (
    <section className="sheet block">
      <h2>{t('commitment.turns.title')}</h2>
      <ul className="entries">
        {page.returns.map((turn) => (
          <Returned key={turn.id} turn={turn} />
        ))}
        {page.reopenings.map((turn) => (
          <Reopened key={turn.id} turn={turn} />
        ))}
        {page.letterChanges.map((turn) => (
          <Changed key={turn.id} turn={turn} unit={page.progress.unit} />
        ))}
      </ul>
    </section>
  );
};
