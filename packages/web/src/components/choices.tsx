// 几选一: few choices, all visible.
import './choices.css';
import { useId } from 'react';
import type { ControlProps } from './field.tsx';
import type { Choice } from './select.tsx';

interface ChoicesProps<V extends string> {
  readonly control: ControlProps;
  readonly value: V | null;
  readonly choices: readonly Choice<V>[];
  readonly onChoose: (value: V) => void;
}

/** Radio buttons in a line. */
export const Choices = <V extends string>({ control, value, choices, onChoose }: ChoicesProps<V>) => {
  const name = useId();
  return (
    <div
      className="choices"
      role="radiogroup"
      aria-labelledby={`${control.id}-label`}
      aria-describedby={control['aria-describedby']}
    >
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
};
