// 填一行: a single line, its unit inside the box.
import type { InputHTMLAttributes } from 'react';
import type { ControlProps } from './field.tsx';

interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly control: ControlProps;
  readonly unit?: string | null;
  readonly onType: (text: string) => void;
}

/** A one-line control. */
export const TextInput = ({ control, unit, onType, ...rest }: TextInputProps) => (
  <div className="field-box">
    <input type="text" {...rest} {...control} onChange={(event) => onType(event.target.value)} />
    {unit ? <span className="field-unit">{unit}</span> : null}
  </div>
);
