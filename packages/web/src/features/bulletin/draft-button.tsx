// 起草上月通报: drafts the circular of the newest month that is over, and opens it.
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useRefusalText } from '../../text/use-refusal-text.ts';
import { useText } from '../../text/text.tsx';
import { lastMonth } from './last-month.ts';

/** The office's button above the list. */
export const DraftButton = () => {
  const { t } = useText();
  const dates = useDates();
  const say = useRefusalText();
  const navigate = useNavigate();
  const act = useAct('createBulletin', ({ id }) => void navigate({ to: '/bulletins/$id', params: { id } }));
  const period = lastMonth(dates.today);
  return (
    <>
      {act.refused === null ? null : (
        <span className="small red" role="alert">
          {say(act.refused)}
        </span>
      )}
      <Button kind="primary" busy={act.isRunning} onClick={() => void act.run({ body: { period } })}>
        {t('bulletin.draft', { period: dates.period(period) })}
      </Button>
    </>
  );
};
