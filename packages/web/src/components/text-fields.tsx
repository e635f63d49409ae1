// The plain fields that forms share.
import { Field } from './field.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly under?: string;
  readonly optional?: boolean;
  readonly most?: number;
  readonly onType: (value: string) => void;
}

/** One line. */
export const LineField = ({ label, value, under, optional = false, most = 100, onType }: FieldProps) => (
  <Field label={label} under={under} optional={optional}>
    {(control) => <TextInput control={control} value={value} maxLength={most} onType={onType} />}
  </Field>
);

/** Several lines. */
export const LinesField = ({ label, value, under, optional = false, most = 1_000, onType }: FieldProps) => (
  <Field label={label} under={under} optional={optional}>
    {(control) => <TextArea control={control} value={value} maxLength={most} onType={onType} />}
  </Field>
);

/** A day. */
export const DayField = ({
  label,
  value,
  under,
  from,
  until,
  onType,
}: Pick<FieldProps, 'label' | 'value' | 'under' | 'onType'> & { from?: string; until?: string }) => (
  <Field label={label} under={under}>
    {(control) => (
      <TextInput control={control} type="date" value={value} min={from} max={until} onType={onType} />
    )}
  </Field>
);
