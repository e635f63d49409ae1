// What came of a matter: decisions with number, unit and day; remarks as remarks.
import { Link } from '@tanstack/react-router';
import type { MeetingOutcome } from '@luoshi/contract/routes/meeting-outcome';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const Given = ({ outcome }: { outcome: MeetingOutcome }) => {
  const { t } = useText();
  const dates = useDates();
  const { commitmentId, number, unit, dueOn } = outcome;
  if (commitmentId === null || dueOn === null) return null;
  return (
    <Link to="/commitments/$id" params={{ id: commitmentId }}>
      {t('meeting.outcome.line', { unit: unit ?? '', due: dates.day(dueOn), number: number ?? '' })}
    </Link>
  );
};

/** The outcomes of one matter; nothing when nothing came of it. */
export const Outcomes = ({ outcomes }: { outcomes: readonly MeetingOutcome[] }) => {
  const { t } = useText();
  if (outcomes.length === 0) return null;
  return (
    <ul className="meeting-outcomes">
      {outcomes.map((outcome) => (
        <li key={outcome.id}>
          <Tag tone={outcome.kind === 'decision' ? 'blue' : 'quiet'}>
            {t(`meeting.outcome.${outcome.kind}`)}
          </Tag>
          <span>{outcome.text}</span>
          <Given outcome={outcome} />
        </li>
      ))}
    </ul>
  );
};
