// 按钮: one look for every act; while it runs it says so and cannot be pressed twice.
import './button.css';
import type { ButtonHTMLAttributes } from 'react';
import { buttonClass, type ButtonKind } from './button-class.ts';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  /** The act is running: the button stays where it is and does nothing. */
  readonly busy?: boolean;
}

/** A button; submits only when told to. */
export const Button = ({ kind, small, busy = false, onClick, type = 'button', ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={busy ? 'button' : type}
    className={buttonClass(kind, small)}
    aria-busy={busy || undefined}
    onClick={busy ? undefined : onClick}
  />
);
