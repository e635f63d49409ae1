// 序时进度图: plan thin grey, done blue, today dotted, what is missing an amber bar with its number.
import './trajectory-chart.css';
import { subtractDecimals } from './subtract-decimals.ts';
import { amountText } from '../../text/number-text.ts';
import { useNarrow } from './use-narrow.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { chartShape, type ChartFacts, type ChartShape, type Spot } from './chart-scale.ts';

/** Size of the picture and its margins, so that its letters stay readable on a phone. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

const wide: Frame = { width: 700, height: 190, left: 56, right: 84 };
const narrow: Frame = { width: 300, height: 176, left: 44, right: 44 };
const top = 22;
const bottom = 24;

/** From places on the shape to places on the picture. */
interface Places {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  readonly path: (spots: readonly Spot[]) => string;
}

const placesIn = ({ width, height, left, right }: Frame): Places => {
  const x = (share: number): number => left + share * (width - left - right);
  const y = (share: number): number => height - bottom - share * (height - top - bottom);
  const path = (spots: readonly Spot[]): string =>
    spots.map((spot, i) => `${i === 0 ? 'M' : 'L'}${x(spot.x)} ${y(spot.y)}`).join('');
  return { x, y, path };
};

interface DrawProps {
  readonly shape: ChartShape;
  readonly frame: Frame;
  readonly places: Places;
}

const Grid = ({ shape, frame, places: { x: px, y: py } }: DrawProps) => {
  const { width, height, left, right } = frame;
  const { t } = useText();
  return (
    <>
      {shape.lines.map(({ y, amount }) => (
        <g key={amount}>
          <path d={`M${left} ${py(y)}H${width - right}`} stroke="var(--line)" />
          <text x={left - 8} y={py(y) + 4} textAnchor="end">
            {amountText(amount)}
          </text>
        </g>
      ))}
      {shape.months.map(({ x, month }) => (
        <text key={x} x={px(x)} y={height - 6}>
          {t('period.month', { n: month, year: 'none' })}
        </text>
      ))}
    </>
  );
};

interface ChartProps {
  readonly facts: ChartFacts;
  readonly unit: string | null;
}

const Labels = ({ shape, facts, unit, places: { x: px, y: py } }: ChartProps & DrawProps) => {
  const { t } = useText();
  const dates = useDates();
  const done = facts.actual.at(-1);
  const last = shape.actual.at(-1);
  const end = shape.planned.at(-1);
  const isLate = shape.todayX > 0.75;
  const isEarly = shape.todayX < 0.2;
  const nearToday = last !== undefined && shape.todayX - last.x < 0.05;
  return (
    <>
      <text
        className="chart-today"
        x={px(shape.todayX) + (isEarly ? 6 : -6)}
        y={top - 8}
        textAnchor={isEarly ? 'start' : 'end'}
      >
        {t('commitment.chart.today', { day: dates.day(facts.today) })}
      </text>
      {end === undefined ? null : (
        <text x={px(end.x) + 6} y={py(end.y) + 4}>
          {t('commitment.chart.planned')}
        </text>
      )}
      {shape.gap === null || facts.dueNow === null ? null : (
        <text
          className="chart-gap"
          x={px(shape.gap.x) - 8}
          y={py((shape.gap.from + shape.gap.to) / 2) - 2}
          textAnchor="end"
        >
          {t('commitment.chart.missing', {
            amount: amountText(subtractDecimals(facts.dueNow, done?.value ?? '0')),
            unit,
          })}
        </text>
      )}
      {last === undefined || done === undefined ? null : (
        <text
          className="chart-strong"
          x={px(nearToday ? shape.todayX : last.x) + (isLate ? -10 : 10)}
          y={py(last.y) + (isLate ? -8 : 16)}
          textAnchor={isLate ? 'end' : 'start'}
        >
          {t('commitment.chart.done', { amount: amountText(done.value), unit })}
        </text>
      )}
    </>
  );
};

/** The line of a commitment with a number; draws nothing without one. Its figures stand in the lists below it. */
export const TrajectoryChart = ({ facts, unit }: ChartProps) => {
  const { t } = useText();
  const isNarrow = useNarrow();
  const shape = chartShape(facts);
  if (shape === null) return null;
  const frame = isNarrow ? narrow : wide;
  const places = placesIn(frame);
  const { x: px, y: py, path: pathOf } = places;
  const { width, height } = frame;
  const last = shape.actual.at(-1);
  return (
    <figure className="sheet chart">
      <h2>{t('commitment.chart.title')}</h2>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Grid shape={shape} frame={frame} places={places} />
        <path d={pathOf(shape.planned)} fill="none" stroke="var(--idle)" strokeWidth="1.25" />
        <path
          d={`M${px(shape.todayX)} ${top - 4}V${height - bottom}`}
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray="2 3"
        />
        {shape.gap === null ? null : (
          <path
            d={`M${px(shape.gap.x)} ${py(shape.gap.from)}V${py(shape.gap.to)}`}
            stroke="var(--amber)"
            strokeWidth="4"
          />
        )}
        <path
          d={pathOf(shape.actual)}
          fill="none"
          stroke="var(--blue)"
          strokeWidth="2.25"
          strokeLinejoin="round"
        />
        {last === undefined ? null : <circle cx={px(last.x)} cy={py(last.y)} r="4" fill="var(--blue)" />}
        <Labels shape={shape} facts={facts} unit={unit} frame={frame} places={places} />
      </svg>
      <figcaption className="sr">
        {t('commitment.chart.read', {
          done: facts.actual.at(-1)?.value ?? '',
          due: facts.dueNow ?? '',
          unit,
        })}
      </figcaption>
    </figure>
  );
};
