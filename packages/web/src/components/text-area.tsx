// 填几行: grows by hand, never shorter than its rows.
import type { TextareaHTMLAttributes } from 'react';
import type { ControlProps } from './field.tsx';

interface TextAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> {
  readonly control: ControlProps;
  readonly onType: (text: string) => void;
}

/** A control of several lines. */
export const TextArea = ({ control, onType, rows = 3, ...rest }: TextAreaProps) => (
  <div className="field-box">
    <textarea rows={rows} {...rest} {...control} onChange={(event) => onType(event.target.value)} />
  </div>
);
