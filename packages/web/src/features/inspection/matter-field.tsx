// Which coded matter of the plan.
import type { InspectionPlan } from '@luoshi/contract/routes/inspection';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useText } from '../../text/text.tsx';

interface MatterFieldProps {
  readonly plan: InspectionPlan;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** A choice among the matters still planned. */
export const MatterField = ({ plan, value, onChoose }: MatterFieldProps) => {
  const { t } = useText();
  return (
    <Field label={t('inspection.head.matter')}>
      {(control) => (
        <Select
          control={control}
          value={value}
          placeholder={t('inspection.choose')}
          choices={plan.matters
            .filter(({ state }) => state === 'planned')
            .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          onChoose={onChoose}
        />
      )}
    </Field>
  );
};
