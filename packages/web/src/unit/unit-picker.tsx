// 选单位: part of the name is enough; what is chosen stands as tags that can be taken off again.
import './unit-picker.css';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Unit } from '@luoshi/contract/routes/unit';
import type { ControlProps } from '../components/field.tsx';
import { useText } from '../text/text.tsx';
import { unitTyped } from './unit-typed.ts';

interface UnitPickerProps {
  readonly control: ControlProps;
  readonly units: readonly Unit[];
  readonly chosen: readonly string[];
  /** Most units; the field to type in goes away when they are there. */
  readonly most?: number;
  readonly onChange: (chosen: readonly string[]) => void;
}

interface TypingProps {
  readonly control: ControlProps;
  readonly free: readonly Unit[];
  readonly onAdd: (id: string) => void;
}

const Typing = ({ control, free, onAdd }: TypingProps) => {
  const { t } = useText();
  const list = useId();
  const [text, setText] = useState('');
  const add = (id: string): void => {
    setText('');
    onAdd(id);
  };
  const settle = (): void => {
    const unit = unitTyped(free, text, 'part');
    if (unit !== null) add(unit.id);
  };
  const type = (typed: string): void => {
    const unit = unitTyped(free, typed, 'whole');
    if (unit === null) setText(typed);
    else add(unit.id);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || text === '') return;
    event.preventDefault(); // Enter takes the unit; the form is sent by the next one
    settle();
  };
  return (
    <>
      <input
        {...control}
        list={list}
        value={text}
        placeholder={t('unit.type-name')}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={settle}
      />
      <datalist id={list}>
        {free.map((unit) => (
          <option key={unit.id} value={unit.name}>
            {unit.shortName}
          </option>
        ))}
      </datalist>
    </>
  );
};

/** Chooses one or several units. */
export const UnitPicker = ({ control, units, chosen, most = 40, onChange }: UnitPickerProps) => {
  const { t } = useText();
  const free = units.filter((unit) => !chosen.includes(unit.id));
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.name ?? '·';
  const isFull = chosen.length >= most;
  return (
    <div className="field-box unit-picker">
      {chosen.map((id, i) => (
        <span key={id} className="unit-chosen">
          {nameOf(id)}
          <button
            type="button"
            {...(isFull && i === 0 ? { id: control.id } : {})}
            aria-label={t('unit.take-off', { name: nameOf(id) })}
            onClick={() => onChange(chosen.filter((each) => each !== id))}
          >
            ×
          </button>
        </span>
      ))}
      {isFull ? null : <Typing control={control} free={free} onAdd={(id) => onChange([...chosen, id])} />}
    </div>
  );
};
