// 责任单位的一栏: a field that chooses among the units work can be given to.
import type { ReactNode } from 'react';
import { Field } from '../components/field.tsx';
import { UnitPicker } from './unit-picker.tsx';
import { answerable, useCounty } from './use-county.ts';

interface UnitFieldProps {
  readonly label: string;
  readonly under?: ReactNode;
  readonly error?: string | null | undefined;
  readonly optional?: boolean;
  readonly above?: boolean;
  readonly chosen: readonly string[];
  /** Most units. */
  readonly most?: number;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A field of one or several units. */
export const UnitField = ({ chosen, most, onChange, ...field }: UnitFieldProps) => {
  const { units } = useCounty();
  return (
    <Field {...field}>
      {(control) => (
        <UnitPicker
          control={control}
          units={answerable(units)}
          chosen={chosen}
          {...(most === undefined ? {} : { most })}
          onChange={onChange}
        />
      )}
    </Field>
  );
};
