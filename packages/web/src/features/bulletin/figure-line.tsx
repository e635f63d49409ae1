// 一个数: value, name and standing; opened, how it comes about and the way to the ledger.
import { Link } from '@tanstack/react-router';
import type { Figure } from '@luoshi/contract/routes/bulletin';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { figureText } from './figure-text.ts';
import { StandingOf } from './standing-of.tsx';

const Origin = ({ figure }: { figure: Figure }) => {
  const { t } = useText();
  const { link } = figure;
  return link.type === 'commitment' && link.id !== null ? (
    <Link className="small figure-go" to="/commitments/$id" params={{ id: link.id }}>
      {t('bulletin.figure.open-commitment')}
    </Link>
  ) : (
    <Link className="small figure-go" to="/ledger" search={link.query}>
      {t('bulletin.figure.open-ledger')}
    </Link>
  );
};

const Opened = ({ figure }: { figure: Figure }) => {
  const { t } = useText();
  const dates = useDates();
  const { parts, sampled, asOf } = figure;
  return (
    <>
      <dl className="figure-parts">
        {parts.map(({ label, value }, at) => (
          <div key={`${at} ${label}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {sampled === null ? null : (
          <div>
            <dt>{t('bulletin.figure.check')}</dt>
            <dd>{t('bulletin.figure.sampled', { ...sampled })}</dd>
          </div>
        )}
        <div>
          <dt>{t('bulletin.figure.as-of')}</dt>
          <dd>{dates.day(asOf)}</dd>
        </div>
      </dl>
      <Origin figure={figure} />
    </>
  );
};

const Below = ({ figure }: { figure: Figure }) => {
  const { t } = useText();
  const said = figure.parts
    .slice(0, 3)
    .map(({ label, value }) => label + value)
    .join(t('bulletin.comma'));
  // A number that is its own only part has nothing to say below it.
  return figure.parts.length < 2 ? null : <p className="small dim figure-below">{said}</p>;
};

interface FigureLineProps {
  readonly figure: Figure;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A line of the panel. */
export const FigureLine = ({ figure, isOpen, onToggle }: FigureLineProps) => (
  <li className={isOpen ? 'figure figure-open' : 'figure'} id={`figure-${figure.id}`}>
    <button type="button" className="figure-line" aria-expanded={isOpen} onClick={onToggle}>
      <b>{figureText(figure)}</b>
      <span className="figure-name">{figure.name}</span>
      <StandingOf figure={figure} />
    </button>
    {isOpen ? <Opened figure={figure} /> : <Below figure={figure} />}
  </li>
);
