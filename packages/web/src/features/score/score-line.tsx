// The score as a point and, to its left, the line down to what it may turn out to be. For looking at; nothing is counted here.
import type { LeagueUnit } from '@luoshi/contract/routes/score';

/** Where a scale begins and ends, in points. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

const width = 168;
const height = 24;
const step = 5;

/** The scale that holds every score of a table, in steps of five points. */
export const scaleOf = (units: readonly LeagueUnit[]): Scale => {
  const values = units.flatMap(({ score, lowest }) =>
    [score, lowest].flatMap((text) => (text === null ? [] : [Number(text)])),
  );
  const [least, most] = [Math.min(100, ...values), Math.max(0, ...values)];
  const from = Math.floor((least - 1) / step) * step;
  return { from, to: Math.max(from + 2 * step, Math.ceil(most / step) * step) };
};

const at = (mark: number, { from, to }: Scale): number => 8 + ((mark - from) / (to - from)) * (width - 16);

const ticksOf = ({ from, to }: Scale): readonly number[] => {
  const every = Math.max(1, Math.ceil((to - from) / step / 4)) * step;
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);
};

/** The head of the column: figures of the scale. */
export const ScoreScale = ({ scale }: { scale: Scale }) => (
  <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
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

/** One unit's point and line. */
export const ScoreLine = ({ score, lowest, scale, chosen }: ScoreLineProps) => {
  if (score === null) return null;
  const x = at(Number(score), scale);
  const low = at(Number(lowest ?? score), scale);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className={chosen ? 'score-line score-line-chosen' : 'score-line'}
    >
      {ticksOf(scale).map((tick) => (
        <path key={tick} className="score-tick" d={`M${at(tick, scale)} -20V44`} />
      ))}
      <path d={`M${low} 8V16M${low} 12H${x}`} />
      <circle cx={x} cy={12} r={4.5} />
    </svg>
  );
};
