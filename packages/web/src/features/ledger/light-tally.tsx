// How many stand in each light and state; the parts add up to all. A light can be pressed to see only its own.
import type { LightCounts } from '@luoshi/contract/routes/commitment';
import { Shape, type ShapeKind } from '../../components/shape.tsx';
import { useText } from '../../text/text.tsx';
import type { LedgerQuery } from './ledger-search.ts';

type Chosen = LedgerQuery['light'];

const lights = ['normal', 'slow', 'behind'] as const;
const states = [
  { key: 'noPlan', shape: 'open' },
  { key: 'notReported', shape: 'open' },
  { key: 'notStarted', shape: 'open' },
  { key: 'rated', shape: 'open' },
  { key: 'done', shape: 'done' },
] as const satisfies readonly { key: keyof LightCounts; shape: ShapeKind }[];

interface TallyProps {
  readonly counts: LightCounts;
  readonly chosen: Chosen;
  readonly onChoose: (light: Chosen) => void;
}

/** The line of counts. */
export const LightTally = ({ counts, chosen, onChoose }: TallyProps) => {
  const { t } = useText();
  return (
    <div className="light-tally">
      <span>
        {t('ledger.all')}
        <b>{counts.all}</b>
      </span>
      {lights.map((light) => (
        <button
          key={light}
          type="button"
          aria-pressed={chosen === light}
          onClick={() => onChoose(chosen === light ? undefined : light)}
        >
          <Shape kind={light} />
          {t(`light.${light}`)}
          <b>{counts[light]}</b>
        </button>
      ))}
      {states
        .filter(({ key }) => counts[key] > 0)
        .map(({ key, shape }) => (
          <span key={key}>
            <Shape kind={shape} />
            {t(`ledger.counted.${key}`)}
            <b>{counts[key]}</b>
          </span>
        ))}
    </div>
  );
};
