// 单位: every unit with what it belongs to and with whom it is compared.
import type { Unit } from '@luoshi/contract/routes/unit';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { useText } from '../../text/text.tsx';

const useColumns = (units: readonly Unit[]): readonly Column<Unit>[] => {
  const { t } = useText();
  const nameOf = (id: string | null): string | null => units.find((unit) => unit.id === id)?.name ?? null;
  return [
    { key: 'name', head: t('admin.unit.name'), cell: ({ name }) => <b className="strong">{name}</b> },
    { key: 'short', head: t('admin.unit.short'), cell: ({ shortName }) => shortName },
    { key: 'kind', head: t('admin.unit.kind'), cell: ({ kind }) => t(`admin.kind.${kind}`) },
    { key: 'parent', head: t('admin.unit.parent'), cell: ({ parentId }) => nameOf(parentId) },
    { key: 'cohort', head: t('admin.unit.cohort'), cell: ({ cohort }) => cohort },
    { key: 'code', head: t('admin.unit.code'), cell: ({ divisionCode }) => divisionCode },
  ];
};

const List = ({ units, text }: { units: readonly Unit[]; text: string }) => {
  const { t } = useText();
  const columns = useColumns(units);
  const shown = units.filter(({ name, shortName }) => name.includes(text) || shortName.includes(text));
  return (
    <div className="sheet admin-sheet">
      {shown.length === 0 ? (
        <p className="admin-none dim2">{t('admin.none')}</p>
      ) : (
        <Table caption={t('admin.tab.units')} columns={columns} rows={shown} keyOf={({ id }) => id} />
      )}
    </div>
  );
};

/** @param text part of a name */
export const Units = ({ text }: { text: string }) => {
  const list = useAnswer('listUnits');
  return (
    <Answered reading={list} lines={10}>
      {({ units }) => <List units={units} text={text} />}
    </Answered>
  );
};
