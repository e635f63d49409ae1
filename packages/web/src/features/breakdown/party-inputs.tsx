// 谁来办: lead leader, lead unit, support units, the one person.
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useText } from '../../text/text.tsx';
import { UnitPicker } from '../../unit/unit-picker.tsx';
import { answerable, leaderChoices, peopleOf, useCounty } from '../../unit/use-county.ts';
import type { RowInputsProps } from './row-inputs-props.ts';

/** The parties of a row; another lead unit takes the person of the old one off. */
export const PartyInputs = ({ fields, onType }: Pick<RowInputsProps, 'fields' | 'onType'>) => {
  const { t } = useText();
  const { units, posts } = useCounty();
  const open = { value: '', label: t('item.wanting') };
  const { leadUnitId } = fields;
  const people = peopleOf(posts, leadUnitId === '' ? null : leadUnitId);
  return (
    <>
      <Field label={t('breakdown.head.leader')} above>
        {(control) => (
          <Select
            control={control}
            value={fields.leadLeaderPostId}
            choices={[open, ...leaderChoices(posts)]}
            onChoose={(leadLeaderPostId) => onType({ ...fields, leadLeaderPostId })}
          />
        )}
      </Field>
      <Field label={t('breakdown.head.lead')} above>
        {(control) => (
          <UnitPicker
            control={control}
            units={answerable(units)}
            chosen={leadUnitId === '' ? [] : [leadUnitId]}
            most={1}
            onChange={([chosen = '']) => onType({ ...fields, leadUnitId: chosen, handlerPostId: '' })}
          />
        )}
      </Field>
      <Field label={t('breakdown.head.support')} above optional>
        {(control) => (
          <UnitPicker
            control={control}
            units={answerable(units).filter(({ id }) => id !== leadUnitId)}
            chosen={fields.supportUnitIds}
            onChange={(supportUnitIds) => onType({ ...fields, supportUnitIds })}
          />
        )}
      </Field>
      <Field label={t('breakdown.head.handler')} above optional>
        {(control) => (
          <Select
            control={control}
            value={fields.handlerPostId}
            disabled={people.length === 0}
            choices={[{ value: '', label: t('breakdown.handler-open') }, ...people]}
            onChoose={(handlerPostId) => onType({ ...fields, handlerPostId })}
          />
        )}
      </Field>
    </>
  );
};
