// 选一个单位: the browser's own list of the units that a task can be given to.
import type { ControlProps } from '../../../components/field.tsx';
import { Select } from '../../../components/select.tsx';
import { useText } from '../../../text/text.tsx';
import { answerable, useCounty } from '../../../unit/use-county.ts';

interface UnitSelectProps {
  readonly control: ControlProps;
  readonly value: string;
  /** The unit that has it now is not offered. */
  readonly without: string | null;
  readonly onChoose: (unitId: string) => void;
}

/** Chooses a unit. */
export const UnitSelect = ({ control, value, without, onChoose }: UnitSelectProps) => {
  const { t } = useText();
  const { units } = useCounty();
  return (
    <Select
      control={control}
      value={value}
      placeholder={t('commitment.choose')}
      choices={answerable(units)
        .filter(({ id }) => id !== without)
        .map(({ id, name }) => ({ value: id, label: name }))}
      onChoose={onChoose}
    />
  );
};
