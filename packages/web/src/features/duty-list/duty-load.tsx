// 各乡镇承担: how much each township carries, by list.
import type { DutyLists } from '@luoshi/contract/routes/duty-list';
import { Table, type Column } from '../../components/table.tsx';
import { useText } from '../../text/text.tsx';

type Load = DutyLists['load'][number];

const counts = ['basic', 'assisting', 'withdrawn'] as const;

const sumOf = ({ basic, assisting, withdrawn, admitted, open }: Load): number =>
  basic + assisting + withdrawn + admitted + open;

/** The table of townships. */
export const DutyLoad = ({ load }: { load: DutyLists['load'] }) => {
  const { t } = useText();
  const figure = (key: string, head: string, of: (row: Load) => number): Column<Load> => ({
    key,
    head,
    end: true,
    cell: (row) => of(row) || null,
  });
  const columns: readonly Column<Load>[] = [
    {
      key: 'unit',
      head: t('duty-list.head.township'),
      cell: ({ unit, imported }) => (
        <>
          {unit}
          {imported ? null : <span className="small amber"> {t('duty-list.not-imported')}</span>}
        </>
      ),
    },
    ...counts.map((list) => figure(list, t(`duty-list.list.${list}`), (row) => row[list])),
    figure('admitted', t('duty-list.head.admitted'), ({ admitted }) => admitted),
    figure('open', t('duty-list.head.open'), ({ open }) => open),
    figure('all', t('duty-list.head.all'), sumOf),
  ];
  return (
    <div className="sheet duty-sheet">
      <Table caption={t('duty-list.tab.load')} columns={columns} rows={load} keyOf={({ unitId }) => unitId} />
    </div>
  );
};
