// 哪个单位的: the units that keep duty, the county's first.
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useText } from '../../text/text.tsx';

interface UnitChoiceProps {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly unitId: string;
  readonly onChoose: (unitId: string) => void;
}

/** Chooses a unit; draws nothing where there is no choice. */
export const UnitChoice = ({ units, unitId, onChoose }: UnitChoiceProps) => {
  const { t } = useText();
  if (units.length < 2) return null;
  return (
    <Field label={t('duty.unit')}>
      {(control) => (
        <Select
          control={control}
          value={unitId}
          choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={onChoose}
        />
      )}
    </Field>
  );
};
