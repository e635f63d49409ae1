// The score as a point and, to its left, the line down to what it may turn out to be. For looking at; nothing is counted here.
import type { LeagueUnit } from '@luoshi/contract/routes/score';

/** Where a scale begins and ends, in points. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** On a desk, and beside the score on a phone. */
const widths = { desk: 168, phone: 60 } as const;
const height = 24;
const step = 5;

type Place = keyof typeof widths;

/** The scale that holds every score of a table, in steps of five points. */
export const scaleOf = (units: readonly LeagueUnit[]): Scale => {
  const values = units.flatMap(({ score, lowest }) =>
    [score, lowest].flatMap((text) => (text === null ? [] : [Number(text)])),
  );
  const [least, most] = [Math.min(100, ...values), Math.max(0, ...values)];
  const from = Math.floor((least - 1) / step) * step;
  return { from, to: Math.max(from + 2 * step, Math.ceil(most / step) * step) };
};

const at = (mark: number, { from, to }: Scale, place: Place = 'desk'): number =>
  8 + ((mark - from) / (to - from)) * (widths[place] - 16);

const ticksOf = ({ from, to }: Scale): readonly number[] => {
  const every = Math.max(1, Math.ceil((to - from) / step / 4)) * step;
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);
};

/** The head of the column: figures of the scale. */
export const ScoreScale = ({ scale }: { scale: Scale }) => (
  <svg className="desk" width={widths.desk} height={height} aria-hidden="true">
    {ticksOf(scale).map((tick) => (
      <text key={tick} x={at(tick, scale)} y={16} textAnchor="middle">
        {tick}
      </text>
    ))}
  </svg>
);

interface ScoreLineProps {
  readonly score: string | null;
  readonly lowest: string | null;
  readonly scale: Scale;
  readonly chosen: boolean;
}

interface Drawing {
  readonly score: string;
  readonly place: Place;
}

const Drawn = ({ score, lowest, scale, chosen, place }: Omit<ScoreLineProps, 'score'> & Drawing) => {
  const x = at(Number(score), scale, place);
  const low = at(Number(lowest ?? score), scale, place);
  const names = ['score-line', place, ...(chosen ? ['score-line-chosen'] : [])];
  return (
    <svg width={widths[place]} height={height} aria-hidden="true" className={names.join(' ')}>
      {place === 'phone'
        ? null
        : ticksOf(scale).map((tick) => (
            <path key={tick} className="score-tick" d={`M${Math.round(at(tick, scale))} -10.5V34.5`} />
          ))}
      <path d={`M${low} 7V17M${low} 12H${x}`} />
      <circle cx={x} cy={12} r={place === 'phone' ? 3 : chosen ? 5 : 4} />
    </svg>
  );
};

/** One unit's point and line. */
export const ScoreLine = ({ score, ...rest }: ScoreLineProps) =>
  score === null ? null : (
    <>
      <Drawn score={score} {...rest} place="desk" />
      <Drawn score={score} {...rest} place="phone" />
    </>
  );
