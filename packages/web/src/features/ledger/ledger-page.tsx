// 台账: every commitment assigned, by light, unit and state; a figure of a bulletin opens it with its own filter.
import './ledger-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { queryOf } from './ledger-search.ts';
import { LedgerPicture } from './ledger-picture.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { LightTally } from './light-tally.tsx';

/** More than a county has: the whole list. */
const all = 5_000;

/** The ledger with the filter of the address. */
export const LedgerPage = () => {
  const { t } = useText();
  const dates = useDates();
  const session = useSession();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const query = queryOf(search);
  const [isWhole, setWhole] = useState(false);
  const ledger = useAnswer('listCommitments', { query: { ...query, most: isWhole ? all : undefined } });
  const change = (changed: Partial<typeof query>): void =>
    void navigate({ to: '/ledger', search: (before) => ({ ...before, ...changed }), replace: true });
  return (
    <>
      <TitleRow
        title={t('ledger.title')}
        beside={
          ledger.data === undefined
            ? null
            : t('ledger.as-of', { day: dates.day(ledger.data.asOf), count: ledger.data.count })
        }
        acts={
          <span className="desk ledger-acts">
            {hasRole(session, 'office') ? (
              <>
                <Link className={buttonClass()} to="/reporting">
                  {t('ledger.reporting')}
                </Link>
                <Link className={buttonClass()} to="/import">
                  {t('ledger.import')}
                </Link>
              </>
            ) : null}
            {ledger.data === undefined ? null : (
              <LedgerPicture lines={ledger.data.commitments} asOf={ledger.data.asOf} />
            )}
            <Button onClick={() => window.print()}>{t('ledger.print')}</Button>
          </span>
        }
      />
      <LedgerFilters query={query} onChange={change} />
      <Answered reading={ledger} lines={12}>
        {({ commitments, counts, count }) => (
          <>
            <LightTally counts={counts} chosen={query.light} onChoose={(light) => change({ light })} />
            {commitments.length === 0 ? (
              <Empty title={t('ledger.none')}>{t('ledger.none-told')}</Empty>
            ) : (
              <LedgerTable lines={commitments} />
            )}
            {count > commitments.length ? (
              <Button kind="text" onClick={() => setWhole(true)}>
                {t('ledger.show-all', { count })}
              </Button>
            ) : null}
          </>
        )}
      </Answered>
    </>
  );
};
