// 办理流程: the steps of a commitment in one line, with the one it stands at; rare acts stand under it.
import './path-line.css';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Offer } from './offers.tsx';
import type { Page } from './page-data.ts';

/** Acts of the office that are done seldom, and stand aside from the day's work. */
const rare: readonly Offer[] = ['change-letter', 'withdraw', 'reopen'];

const Said = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const isReturned = page.returns.some(({ decision }) => decision === null);
  const said = [
    page.withdrawal === null ? null : t('commitment.path.withdrawn', { basis: page.withdrawal.basis }),
    page.archivedAt === null
      ? null
      : t('commitment.path.archived', { day: dates.day(dates.dayOf(page.archivedAt)) }),
    isReturned ? t('commitment.path.returned') : null,
  ].filter((each) => each !== null);
  return said.length === 0 ? null : <p className="small">{said.join(' ')}</p>;
};

/** The line. */
export const PathLine = ({ page }: { page: Page }) => {
  const { t } = useText();
  const open = rare.filter((offer) => page.offers.includes(offer));
  return (
    <section className="sheet path" aria-label={t('commitment.path.title')}>
      <ol>
        {page.path.map(({ step, place }) => (
          <li key={step} className={`path-${place}`} aria-current={place === 'now' ? 'step' : undefined}>
            {t(`commitment.path.step.${step}`)}
            <span className="sr">{t(`commitment.path.place.${place}`)}</span>
          </li>
        ))}
      </ol>
      <Said page={page} />
      {open.length === 0 ? null : (
        <p className="small path-acts noprint">
          {open.map((offer) => (
            <Link key={offer} to="/commitments/$id" params={{ id: page.id }} search={{ act: offer }}>
              {t(`commitment.offer.${offer}`)}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
};
