// The fields of an item: what, kind, number, date, who answers for it.
import type { Item } from '@luoshi/contract/routes/document';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { useDates } from '../../text/use-dates.ts';
import { namesOf, type ItemFields } from './item-fields.ts';
import { dueText } from './item-words.ts';
import { MeasureInputs } from './measure-inputs.tsx';

interface ItemInputsProps {
  readonly item: Item;
  readonly fields: ItemFields;
  readonly wrong: readonly (number | 'what')[];
  readonly onType: (fields: ItemFields) => void;
}

const kinds = ['promise', 'result', 'problem'] as const;

/** Which units the names mean, as far as the server has told for names that did not change. */
const Matched = ({ item, owners }: { item: Item; owners: readonly string[] }) => {
  const { t } = useText();
  const known = item.ownerUnits.filter(({ owner }) => owners.includes(owner));
  const unknown = owners.filter(
    (owner) => item.owners.includes(owner) && !known.some((each) => each.owner === owner),
  );
  if (unknown.length > 0)
    return <span className="amber">{t('item.no-unit', { names: unknown.join('、') })}</span>;
  const others = known.filter(({ owner, unitName }) => owner !== unitName);
  return others.length === 0 ? null : (
    <>{t('item.units', { names: others.map((each) => each.unitName).join('、') })}</>
  );
};

/** The inputs, as the form of an item lays them out. */
export const ItemInputs = ({ item, fields, wrong, onType }: ItemInputsProps) => {
  const { t } = useText();
  const dates = useDates();
  const owners = namesOf(fields.owners);
  const isDueAsFound = fields.dueTo === (item.dueTo ?? '') && item.dueTo !== null;
  return (
    <>
      <div className="item-form-wide">
        <Field label={t('item.head.what')} error={wrong.includes('what') ? t('item.wrong.what') : null}>
          {(control) => (
            <TextInput
              control={control}
              maxLength={200}
              value={fields.what}
              onType={(what) => onType({ ...fields, what })}
            />
          )}
        </Field>
      </div>
      <div className="item-form-grid">
        <Field label={t('item.head.kind')} above>
          {(control) => (
            <Select
              control={control}
              value={fields.kind}
              choices={kinds.map((value) => ({ value, label: t(`item.kind.${value}`) }))}
              onChoose={(kind) => onType({ ...fields, kind })}
            />
          )}
        </Field>
        <MeasureInputs
          measures={fields.measures}
          wrong={wrong}
          onType={(measures) => onType({ ...fields, measures })}
        />
        <Field label={t('item.head.due')} above under={isDueAsFound ? dueText(item, dates) : null}>
          {(control) => (
            <TextInput
              control={control}
              type="date"
              value={fields.dueTo}
              onType={(dueTo) => onType({ ...fields, dueTo })}
            />
          )}
        </Field>
        <Field label={t('item.head.owner')} above under={<Matched item={item} owners={owners} />}>
          {(control) => (
            <TextInput
              control={control}
              placeholder={t('item.owners-hint')}
              value={fields.owners}
              onType={(typed) => onType({ ...fields, owners: typed })}
            />
          )}
        </Field>
      </div>
    </>
  );
};
