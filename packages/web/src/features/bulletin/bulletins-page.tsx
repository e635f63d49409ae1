// 发文: everything issued or on its way, newest first.
import './bulletins-page.css';
import { Link } from '@tanstack/react-router';
import type { BulletinLine } from '@luoshi/contract/routes/bulletin';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { Shown } from '../../components/light.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { DraftButton } from './draft-button.tsx';
import { lastMonth } from './last-month.ts';

const Bulletins = ({ lines }: { lines: readonly BulletinLine[] }) => {
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
      cell: ({ state }) => (
        <Shown
          kind={state === 'issued' || state === 'archived' ? 'done' : 'open'}
          word={t(`bulletin.state.${state}`)}
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

/** The list of bulletins. */
export const BulletinsPage = () => {
  const { t } = useText();
  const dates = useDates();
  const session = useSession();
  const list = useAnswer('listBulletins');
  const period = lastMonth(dates.today);
  const isDrafted =
    list.data?.bulletins.some((line) => line.kind === 'monthly-circular' && line.period === period) ?? true;
  return (
    <>
      <TitleRow
        title={t('bulletin.title')}
        beside={list.data === undefined ? null : t('bulletin.count', { count: list.data.bulletins.length })}
        acts={hasRole(session, 'office') && !isDrafted ? <DraftButton /> : undefined}
      />
      <Answered reading={list} lines={8}>
        {({ bulletins }) =>
          bulletins.length === 0 ? (
            <Empty title={t('bulletin.none')}>{t('bulletin.none-told')}</Empty>
          ) : (
            <Bulletins lines={bulletins} />
          )
        }
      </Answered>
    </>
  );
};
