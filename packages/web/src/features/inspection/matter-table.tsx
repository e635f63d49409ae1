// 检查事项: code, content, object, who and how long; withdrawn ones stay with their codes.
import type { InspectionPlan, MatterLine } from '@luoshi/contract/routes/inspection';
import { Table, type Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { WithdrawMatter } from './withdraw-matter.tsx';

const useColumns = (mayPlan: boolean): readonly Column<MatterLine>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'code',
      head: t('inspection.head.code'),
      cell: ({ code }) => <span className="nowrap">{code}</span>,
    },
    {
      key: 'title',
      head: t('inspection.head.matter'),
      cell: (matter) => (
        <div>
          <b>{matter.title}</b> {matter.state === 'withdrawn' ? <Tag>{t('inspection.withdrawn')}</Tag> : null}
          {mayPlan && matter.state !== 'withdrawn' ? <WithdrawMatter matter={matter} /> : null}
          <div className="small dim">{matter.content}</div>
        </div>
      ),
    },
    {
      key: 'objects',
      head: t('inspection.head.objects'),
      cell: ({ objects, scope }) => (
        <div>
          {objects.length > 3
            ? t('inspection.units-many', { first: objects[0] ?? '', count: objects.length })
            : objects.join('、')}
          {scope === '' ? null : <div className="small dim">{scope}</div>}
        </div>
      ),
    },
    {
      key: 'who',
      head: t('inspection.head.who'),
      cell: ({ inspectingUnit, basis }) => (
        <div>
          {inspectingUnit}
          <div className="small dim">{basis}</div>
        </div>
      ),
    },
    {
      key: 'when',
      head: t('inspection.head.when'),
      cell: ({ startsOn, endsOn, days }) => (
        <div>
          {t('inspection.days', { from: dates.day(startsOn), to: dates.day(endsOn) })}
          <div className="small dim">{t('inspection.days-each', { days })}</div>
        </div>
      ),
    },
    {
      key: 'visits',
      head: t('inspection.head.visits'),
      end: true,
      cell: ({ made, planned }) => t('inspection.made-of', { made, planned }),
    },
  ];
};

/** The table. */
export const MatterTable = ({ plan }: { plan: InspectionPlan }) => {
  const { t } = useText();
  const columns = useColumns(plan.mayPlan);
  return (
    <div className="sheet inspection-scroll">
      <Table
        caption={t('inspection.matters', { year: plan.year })}
        columns={columns}
        rows={plan.matters}
        keyOf={({ id }) => id}
      />
    </div>
  );
};
