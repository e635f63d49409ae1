// 每个单位一年被检查几次: used and left of the budget, and the visits behind it.
import { useState } from 'react';
import type { InspectedUnit, InspectionPlan, VisitLine } from '@luoshi/contract/routes/inspection';
import { Button } from '../../components/button.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { useText } from '../../text/text.tsx';
import { VisitItem } from './visit-item.tsx';
import { VisitRecordDialog } from './visit-record-dialog.tsx';

const useColumns = (
  plan: InspectionPlan,
  shown: string | null,
  show: (unitId: string | null) => void,
  record: (visit: VisitLine) => void,
): readonly Column<InspectedUnit>[] => {
  const { t } = useText();
  return [
    { key: 'unit', head: t('inspection.head.unit'), cell: ({ unit }) => unit },
    { key: 'used', head: t('inspection.head.used'), end: true, cell: ({ used }) => used },
    { key: 'budget', head: t('inspection.head.budget'), end: true, cell: ({ budget }) => budget },
    { key: 'left', head: t('inspection.head.left'), end: true, cell: ({ budget, used }) => budget - used },
    { key: 'made', head: t('inspection.head.made'), end: true, cell: ({ made }) => made },
    {
      key: 'visits',
      head: t('inspection.head.which'),
      cell: ({ unitId, visits }) =>
        visits.length === 0 ? null : shown === unitId ? (
          <ul className="visit-list">
            {visits.map((visit) => (
              <VisitItem
                key={visit.id}
                visit={visit}
                onRecord={plan.mayRecord ? () => record(visit) : undefined}
              />
            ))}
          </ul>
        ) : (
          <Button kind="text" small onClick={() => show(unitId)}>
            {t('inspection.show-visits', { count: visits.length })}
          </Button>
        ),
    },
  ];
};

/** The table by unit. */
export const UnitBudgets = ({ plan }: { plan: InspectionPlan }) => {
  const { t } = useText();
  const [shown, show] = useState<string | null>(null);
  const [recorded, record] = useState<VisitLine | null>(null);
  const columns = useColumns(plan, shown, show, record);
  if (plan.units.length === 0) return null;
  return (
    <section className="inspection-part">
      <h2>
        {t('inspection.budgets', { year: plan.year })}
        <small className="dim">
          {t('inspection.budgets-told', {
            township: plan.rule.budget.township,
            department: plan.rule.budget.department,
          })}
        </small>
      </h2>
      <div className="sheet inspection-scroll">
        <Table
          caption={t('inspection.budgets', { year: plan.year })}
          columns={columns}
          rows={plan.units}
          keyOf={({ unitId }) => unitId}
        />
      </div>
      {recorded === null ? null : <VisitRecordDialog visit={recorded} onClose={() => record(null)} />}
    </section>
  );
};
