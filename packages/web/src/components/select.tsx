// 选一个: the browser's own list, which phones and screen readers know.
import type { SelectHTMLAttributes } from 'react';
import type { ControlProps } from './field.tsx';

/** One choice. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectProps<V extends string> extends Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'onChange' | 'value'
> {
  readonly control: ControlProps;
  readonly value: V | '';
  readonly choices: readonly Choice<V>[];
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string;
  readonly onChoose: (value: V) => void;
}

/** A control that chooses one of a few. */
export const Select = <V extends string>({
  control,
  value,
  choices,
  placeholder,
  onChoose,
  ...rest
}: SelectProps<V>) => (
  <div className="field-box">
    <select
      {...rest}
      {...control}
      value={value}
      onChange={(event) => onChoose(event.target.value as V /* one of choices */)}
    >
      {placeholder === undefined ? null : (
        <option value="" disabled>
          {placeholder}
        </option>
      )}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
);
