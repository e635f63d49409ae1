// 请谁办: one list of the county's leaders and of the units a task can be given to.
import type { ControlProps } from '../components/field.tsx';
import { useText } from '../text/text.tsx';
import { answerable, leaderChoices, useCounty } from './use-county.ts';

interface MustSelectProps {
  readonly control: ControlProps;
  /** As `must.ts` writes it. */
  readonly value: string;
  /** The unit that is held up, which is not offered. */
  readonly heldUpId: string | null;
  readonly onChoose: (value: string) => void;
}

/** Who must act; nobody is a choice too. */
export const MustSelect = ({ control, value, heldUpId, onChoose }: MustSelectProps) => {
  const { t } = useText();
  const { units, posts } = useCounty();
  const others = answerable(units).filter(({ id, kind }) => id !== heldUpId && kind !== 'leadership');
  return (
    <div className="field-box">
      <select {...control} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('commitment.obstacle.must-unknown')}</option>
        <optgroup label={t('commitment.obstacle.must-units')}>
          {others.map((unit) => (
            <option key={unit.id} value={`unit:${unit.id}`}>
              {unit.name}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('commitment.obstacle.must-leaders')}>
          {leaderChoices(posts).map((leader) => (
            <option key={leader.value} value={`leader:${leader.value}`}>
              {leader.label}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
};
