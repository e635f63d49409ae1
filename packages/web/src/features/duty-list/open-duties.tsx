// 待选定: what was assigned to townships before a list was imported; the office says under which entry it falls.
import { Link } from '@tanstack/react-router';
import type { DutyLists } from '@luoshi/contract/routes/duty-list';
import { Empty } from '../../components/empty.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { AdoptButton } from '../../duty-list/adopt-button.tsx';
import { DutyCell } from '../../duty-list/duty-cell.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { useText } from '../../text/text.tsx';

type Open = DutyLists['open'][number];

/** Most rows drawn at once; the rest follows when these are chosen. */
const most = 100;

/** The table of what is not chosen. */
export const OpenDuties = ({ open }: { open: DutyLists['open'] }) => {
  const { t } = useText();
  const isOffice = hasRole(useSession(), 'office');
  const columns: readonly Column<Open>[] = [
    { key: 'number', head: t('duty-list.head.number'), cell: ({ number }) => number },
    {
      key: 'title',
      head: t('duty-list.head.commitment'),
      cell: ({ id, title }) => (
        <Link to="/commitments/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    { key: 'unit', head: t('duty-list.head.township'), cell: ({ leadUnit }) => leadUnit },
    {
      key: 'duty',
      head: t('duty-list.head.choice'),
      cell: ({ id, version, title, duty }) =>
        duty === null ? null : (
          <DutyCell commitmentId={id} version={version} title={title} duty={duty} mayChoose={isOffice} />
        ),
    },
  ];
  const rows = open.slice(0, most);
  if (rows.length === 0) return <Empty title={t('duty-list.open-none')} />;
  return (
    <>
      {isOffice ? (
        <p className="duty-adopt">
          <AdoptButton rows={open} />
        </p>
      ) : null}
      <div className="sheet duty-sheet">
        <Table caption={t('duty-list.tab.open')} columns={columns} rows={rows} keyOf={({ id }) => id} />
      </div>
    </>
  );
};
