// 单位: every unit with what it belongs to and with whom it is compared.
import type { Unit } from '@luoshi/contract/routes/unit';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import type { Column } from '../../components/table.tsx';
import { useText } from '../../text/text.tsx';
import { FoundRows } from './found-rows.tsx';

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
  return (
    <FoundRows
      caption={t('admin.tab.units')}
      columns={useColumns(units)}
      rows={units}
      keyOf={({ id }) => id}
      wordsOf={({ name, shortName }) => [name, shortName]}
      text={text}
    />
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
