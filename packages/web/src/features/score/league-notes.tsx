// Why an interval, and what follows from it: the rulebook's own figures in two short notes.
import type { LeaguePage } from '@luoshi/contract/routes/score';
import { useText } from '../../text/text.tsx';

/** Two notes below the table. */
export const LeagueNotes = ({ league }: { league: LeaguePage }) => {
  const { t } = useText();
  const errors = league.rules.errors
    .filter(({ status }) => status !== 'none')
    .map(({ status, percent }) =>
      t('league.notes.error', {
        standing: t(`standing.${status === 'none' ? 'unchecked' : status}`),
        percent,
      }),
    )
    .join('，');
  const quotas = league.rules.quotas
    .map(({ name, upTo }) => t('league.notes.quota', { name, upTo }))
    .join('，');
  return (
    <div className="league-notes small dim2">
      <p>
        <b>{t('league.notes.why')}</b>
        {t('league.notes.why-told', { errors, minimum: league.coverageMinimum })}
      </p>
      <p>
        <b>{t('league.notes.use')}</b>
        {t('league.notes.use-told', { quotas })}
      </p>
    </div>
  );
};
