// One field of 一并改 with the control that suits it.
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import type { ControlProps } from '../../components/field.tsx';
import { Choices } from '../../components/choices.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { UnitPicker } from '../../unit/unit-picker.tsx';
import { answerable, leaderChoices, peopleOf, useCounty } from '../../unit/use-county.ts';
import { cadences } from './cadences.ts';
import { unitOfAll, type ManyFields, type ManyName } from './many-fields.ts';

interface ManyControlProps {
  readonly name: ManyName;
  readonly control: ControlProps;
  readonly rows: readonly BreakdownRow[];
  readonly fields: ManyFields;
  readonly onType: (fields: ManyFields) => void;
}

/** The control of a field; all of them take their value from the fields and give the whole back. */
export const ManyControl = ({ name, control, rows, fields, onType }: ManyControlProps) => {
  const { t } = useText();
  const { units, posts } = useCounty();
  const open = { value: '', label: t('item.wanting') };
  switch (name) {
    case 'leadLeaderPostId':
      return (
        <Select
          control={control}
          value={fields.leadLeaderPostId}
          choices={[open, ...leaderChoices(posts)]}
          onChoose={(leadLeaderPostId) => onType({ ...fields, leadLeaderPostId })}
        />
      );
    case 'leadUnitId':
      return (
        <UnitPicker
          control={control}
          units={answerable(units)}
          chosen={fields.leadUnitId === '' ? [] : [fields.leadUnitId]}
          most={1}
          onChange={([leadUnitId = '']) => onType({ ...fields, leadUnitId, handlerPostId: '' })}
        />
      );
    case 'supportUnitIds':
      return (
        <UnitPicker
          control={control}
          units={answerable(units)}
          chosen={fields.supportUnitIds}
          onChange={(supportUnitIds) => onType({ ...fields, supportUnitIds })}
        />
      );
    case 'handlerPostId': {
      const people = peopleOf(posts, unitOfAll(fields, rows));
      return (
        <Select
          control={control}
          value={fields.handlerPostId}
          choices={[{ value: '', label: t('breakdown.handler-open') }, ...people]}
          onChoose={(handlerPostId) => onType({ ...fields, handlerPostId })}
        />
      );
    }
    case 'dueOn':
      return (
        <TextInput
          control={control}
          type="date"
          value={fields.dueOn}
          onType={(dueOn) => onType({ ...fields, dueOn })}
        />
      );
    case 'cadence':
      return (
        <Select
          control={control}
          value={fields.cadence}
          choices={cadences.map((value) => ({ value, label: t(`commitment.cadence.${value}`) }))}
          onChoose={(cadence) => onType({ ...fields, cadence })}
        />
      );
    case 'checkNeeded':
      return (
        <Choices
          control={control}
          value={fields.checkNeeded ? 'yes' : 'no'}
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`breakdown.check.${value}`) }))}
          onChoose={(value) => onType({ ...fields, checkNeeded: value === 'yes' })}
        />
      );
  }
};
