// 会议议定: what dispatch meetings recorded on the commitment, in their words, and what each decision became.
import { Link } from '@tanstack/react-router';
import type { OutcomeOn } from '@luoshi/contract/routes/meeting-outcome';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Page } from './page-data.ts';

const Given = ({ outcome }: { outcome: OutcomeOn }) => {
  const { t } = useText();
  const dates = useDates();
  const { commitmentId, number, unit, dueOn } = outcome;
  if (commitmentId === null || number === null || dueOn === null) return null;
  return (
    <p className="small">
      <Link to="/commitments/$id" params={{ id: commitmentId }}>
        {t('commitment.outcome-given', { number, unit, due: dates.day(dueOn) })}
      </Link>
    </p>
  );
};

/** The outcomes, newest first; nothing when no meeting spoke of it. */
export const OutcomeList = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  if (page.meetingOutcomes.length === 0) return null;
  return (
    <section className="sheet block">
      <h2>{t('commitment.outcomes')}</h2>
      {page.meetingOutcomes.map((outcome) => (
        <div className="quote" key={outcome.id}>
          <blockquote>{outcome.text}</blockquote>
          <p className="small">
            <Link to="/meetings/$id" params={{ id: outcome.meetingId }}>
              {t('commitment.outcome', {
                kind: outcome.kind,
                meeting: outcome.meeting,
                day: dates.day(outcome.heldOn),
              })}
            </Link>
          </p>
          <Given outcome={outcome} />
        </div>
      ))}
    </section>
  );
};
