// 表单的一栏: label at the left (above on phones), the control, what is known under it, the error below that.
import './field.css';
import { useId, type ReactNode } from 'react';
import { useText } from '../text/text.tsx';
import { Shape } from './shape.tsx';

/** What a control takes from its field, so that label, hint and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  /** Where no label stands for the control alone. */
  readonly 'aria-labelledby'?: string;
}

interface FieldProps {
  readonly label: string;
  /** Last value, due share, or what the field is for. */
  readonly under?: ReactNode;
  /** Names the fix. */
  readonly error?: string | null | undefined;
  /** Says that the field may stay empty; the others must not. */
  readonly optional?: boolean;
  /** Label above the control also on wide screens. */
  readonly above?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** One field of a form. */
export const Field = ({ label, under, error, optional = false, above = false, children }: FieldProps) => {
  const { t } = useText();
  const id = useId();
  const said = [...(under ? [`${id}-under`] : []), ...(error ? [`${id}-error`] : [])].join(' ');
  const control = {
    id,
    'aria-describedby': said === '' ? undefined : said,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div
      className={['field', ...(error ? ['field-wrong'] : []), ...(above ? ['field-above'] : [])].join(' ')}
    >
      <label className="field-label" id={`${id}-label`} htmlFor={id}>
        {label}
        {optional ? <small>{t('field.optional')}</small> : null}
      </label>
      <div className="field-body">
        {children(control)}
        {under ? (
          <p className="field-under" id={`${id}-under`}>
            {under}
          </p>
        ) : null}
        {error ? (
          <p className="field-error" id={`${id}-error`}>
            <Shape kind="behind" size={10} />
            {error}
          </p>
        ) : null}
      </div>
    </div>
  );
};
