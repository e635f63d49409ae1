// 发文: everything issued or on its way, newest first, by kind and state.
import './bulletins-page.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BulletinLine } from '@luoshi/contract/routes/bulletin';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { Shown as Mark } from '../../components/light.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { BulletinFilters, everything, isShown, type BulletinFilter } from './bulletin-filters.tsx';
import { DraftButton } from './draft-dialog.tsx';

const Lines = ({ lines }: { lines: readonly BulletinLine[] }) => {
  const { t } = useText();
  const dates = useDates();
  const columns: readonly Column<BulletinLine>[] = [
    {
      key: 'number',
      head: t('bulletin.head.number'),
      cell: ({ number }) => (
        <span className={number === null ? 'dim nowrap' : 'nowrap'}>
          {number ?? t('bulletin.not-numbered')}
        </span>
      ),
    },
    {
      key: 'title',
      head: t('bulletin.head.title'),
      cell: ({ id, title }) => (
        <Link className="song bulletins-title" to="/bulletins/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    { key: 'kind', head: t('bulletin.head.kind'), cell: ({ kind }) => t(`bulletin.kind.${kind}`) },
    {
      key: 'period',
      head: t('bulletin.head.period'),
      cell: ({ period }) => (period === null ? null : dates.period(period)),
    },
    {
      key: 'state',
      head: t('bulletin.head.state'),
      cell: ({ state, isWithdrawn }) => (
        <Mark
          kind={isWithdrawn ? 'behind' : state === 'issued' || state === 'archived' ? 'done' : 'open'}
          word={isWithdrawn ? t('bulletin.withdrawn') : t(`bulletin.state.${state}`)}
        />
      ),
    },
    { key: 'asOf', head: t('bulletin.head.as-of'), end: true, cell: ({ asOf }) => dates.day(asOf) },
  ];
  return (
    <div className="sheet bulletins">
      <Table caption={t('bulletin.title')} columns={columns} rows={lines} keyOf={({ id }) => id} />
    </div>
  );
};

const Shown = ({ lines }: { lines: readonly BulletinLine[] }) => {
  const { t } = useText();
  return lines.length === 0 ? <Empty title={t('bulletin.none-such')} /> : <Lines lines={lines} />;
};

/** The list of bulletins, of one kind and one state or of all. */
export const BulletinsPage = () => {
  const { t } = useText();
  const session = useSession();
  const list = useAnswer('listBulletins');
  const [filter, setFilter] = useState<BulletinFilter>(everything);
  return (
    <>
      <TitleRow
        title={t('bulletin.title')}
        beside={list.data === undefined ? null : t('bulletin.count', { count: list.data.bulletins.length })}
        acts={hasRole(session, 'office') ? <DraftButton /> : undefined}
      />
      <Answered reading={list} lines={8}>
        {({ bulletins }) =>
          bulletins.length === 0 ? (
            <Empty title={t('bulletin.none')}>{t('bulletin.none-told')}</Empty>
          ) : (
            <>
              <BulletinFilters lines={bulletins} filter={filter} onChange={setFilter} />
              <Shown lines={bulletins.filter((line) => isShown(line, filter))} />
            </>
          )
        }
      </Answered>
    </>
  );
};
