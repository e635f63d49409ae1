// 查到的: one line each answers a telephone call — 进到哪、谁、卡在哪、上次报.
import { Link } from '@tanstack/react-router';
import type { CommitmentLine } from '@luoshi/contract/routes/commitment';
import type { Answer } from '../api/call.ts';
import { Light } from '../components/light.tsx';
import { percentText } from '../text/number-text.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/text.tsx';

const useFacts = ({ leadUnit, leadLeader, handler, progress, light, overdueDays }: CommitmentLine) => {
  const { t } = useText();
  const dates = useDates();
  const { percent, period } = progress;
  return [
    t('shell.search.progress', { percent: percent === null ? null : percentText(percent), period }),
    [leadUnit, handler ?? leadLeader].filter((each) => each !== null).join(' '),
    light.blocked === null
      ? null
      : t('shell.search.blocked', { who: light.blocked.by, day: light.blocked.day }),
    overdueDays > 0 ? t('shell.search.overdue', { days: overdueDays }) : null,
    period === null
      ? t('shell.search.unreported')
      : t('shell.search.reported', { period: dates.period(period) }),
  ].filter((each) => each !== null && each !== '');
};

const FoundCommitment = ({ line, onChoose }: { line: CommitmentLine; onChoose: () => void }) => {
  const facts = useFacts(line);
  return (
    <Link to="/commitments/$id" params={{ id: line.id }} onClick={onChoose}>
      <span className="search-line">
        <span className="search-title">{line.title}</span>
        <span className="facts-line small">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </span>
      <Light shown={line.light} />
    </Link>
  );
};

/** What was found, below the field. */
export const SearchFound = ({ found, onChoose }: { found: Answer<'search'>; onChoose: () => void }) => {
  const { t } = useText();
  const nothing = found.commitments.length + found.documents.length === 0;
  return (
    <div className="search-found">
      {nothing ? <p className="search-none dim">{t('shell.search.nothing')}</p> : null}
      {found.commitments.length === 0 ? null : <h2>{t('shell.search.commitments')}</h2>}
      {found.commitments.map((each) => (
        <FoundCommitment key={each.id} line={each} onChoose={onChoose} />
      ))}
    </div>
  );
};
