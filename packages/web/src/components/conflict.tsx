// 有人先改过了: both versions side by side, neither preselected; what was typed stays until the person has chosen.
import './conflict.css';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';
import { differences, isDecided, merge, type Choice, type Values } from './conflict-merge.ts';

interface ConflictProps {
  readonly mine: Values;
  readonly theirs: Values;
  /** Words for the fields. */
  readonly labels: Readonly<Record<string, string>>;
  /** Who changed it, as far as known. */
  readonly by: string | null;
  readonly onResolve: (values: Values) => void;
}

/** Asks which version of each field goes on. */
export const Conflict = ({ mine, theirs, labels, by, onResolve }: ConflictProps) => {
  const { t } = useText();
  const id = useId();
  const [choice, setChoice] = useState<Choice>({});
  const differing = differences(mine, theirs);
  const box = useRef<HTMLDivElement>(null);
  // In a long form it would stand below what is in view, and the button that was pressed would seem dead.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="conflict" role="alert" aria-labelledby={id} ref={box}>
      <b id={id}>{t('conflict.title')}</b>
      <p className="small dim2">{t('conflict.told', { by, count: differing.length })}</p>
      {differing.map((each) => (
        <fieldset key={each.field}>
          <legend>{labels[each.field] ?? each.field}</legend>
          {(['theirs', 'mine'] as const).map((whose) => (
            <label key={whose}>
              <input
                type="radio"
                name={`${id}-${each.field}`}
                checked={choice[each.field] === whose}
                onChange={() => setChoice({ ...choice, [each.field]: whose })}
              />
              <span>
                {each[whose] === '' ? t('conflict.blank') : each[whose]}
                <small>{t(`conflict.${whose}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button
        small
        disabled={!isDecided(differing, choice)}
        onClick={() => onResolve(merge(mine, differing, choice))}
      >
        {t('conflict.use')}
      </Button>
    </div>
  );
};
