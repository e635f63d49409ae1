// How a chart is drawn: rectangles, lines and texts with their tones. The page and the document draw the same shapes;
// what a tone looks like is theirs. Horizontal hairlines, numbers at the data, no gradient.
import type { Decimal } from '../quantity/decimal.ts';
import type { Chart } from './chart.ts';

/** 本期, 序时, 上期 by their place among the series; ink for texts, hairline for the grid. */
export type Tone = 'actual' | 'plan' | 'earlier' | 'ink' | 'faint' | 'hairline';

/** A part of the picture, in units of a picture as wide as {@link chartWidth}. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly tone: Tone;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly tone: Tone;
    };

/** A picture: as wide as {@link chartWidth}, as high as it takes. */
export interface Drawing {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Width of every picture; the unit is a twelfth of the height of its letters. */
export const chartWidth = 640;

/** Height of the letters in the same unit. */
export const chartLetter = 12;

const tones: readonly Tone[] = ['actual', 'plan', 'earlier'];
const toneOf = (series: number): Tone => tones[series] ?? 'earlier';

const left = 132;
const right = 64;
const top = 34;
const bar = 11;
const gap = 12;
const plotWidth = chartWidth - left - right;

const text = (
  x: number,
  y: number,
  said: string,
  anchor: 'start' | 'middle' | 'end',
  tone: Tone = 'ink',
): Shape => ({
  kind: 'text',
  x,
  y,
  text: said,
  anchor,
  tone,
});

/** A drawing needs no more of a number than a binary one holds; nothing is reckoned with it. */
const lengthOf = (value: Decimal | null): number => Math.max(0, Number(value ?? 0));

const largest = ({ series }: Chart): number =>
  Math.max(1, ...series.flatMap(({ values }) => values.map(lengthOf)));

/** Names of the series with their tones, above the plot. */
const key = ({ series }: Chart): readonly Shape[] =>
  series.flatMap(({ name }, at): readonly Shape[] => {
    const x = left + at * 150;
    return [
      { kind: 'rect', x, y: 8, width: 12, height: 10, tone: toneOf(at) },
      text(x + 18, 17, name, 'start', 'faint'),
    ];
  });

const shortened = (label: string, most: number): string =>
  label.length > most ? `${label.slice(0, most - 1)}…` : label;

const bars = (chart: Chart): Drawing => {
  const { labels, series, unit } = chart;
  const most = largest(chart);
  const group = series.length * bar + gap;
  const shapes = labels.flatMap((label, at): readonly Shape[] => {
    const y = top + at * group;
    const rows = series.flatMap(({ values }, nth): readonly Shape[] => {
      const value = values[at] ?? null;
      const width = (lengthOf(value) / most) * plotWidth;
      const said = value === null ? '·' : `${value}${unit}`;
      return [
        { kind: 'rect', x: left, y: y + nth * bar, width, height: bar - 2, tone: toneOf(nth) },
        text(left + width + 6, y + nth * bar + bar - 2, said, 'start', nth === 0 ? 'ink' : 'faint'),
      ];
    });
    const middle = y + (series.length * bar) / 2 + 3;
    return [text(left - 10, middle, shortened(label, 10), 'end'), ...rows];
  });
  const height = top + labels.length * group;
  const axis: Shape = {
    kind: 'line',
    points: [
      [left, top - 4],
      [left, height],
    ],
    tone: 'hairline',
  };
  return { height: height + 6, shapes: [...key(chart), axis, ...shapes] };
};

const plotHeight = 200;

const lines = (chart: Chart): Drawing => {
  const { labels, series, unit } = chart;
  const most = largest(chart);
  const step = labels.length > 1 ? plotWidth / (labels.length - 1) : 0;
  const xOf = (at: number): number => left + at * step;
  const yOf = (value: Decimal): number => top + plotHeight - (lengthOf(value) / most) * plotHeight;
  const grid = [0, 0.5, 1].map((share): Shape => {
    const y = top + plotHeight * share;
    return {
      kind: 'line',
      points: [
        [left, y],
        [left + plotWidth, y],
      ],
      tone: 'hairline',
    };
  });
  const drawn = series.flatMap(({ values }, nth): readonly Shape[] => {
    const points = values.flatMap((value, at) => (value === null ? [] : [[xOf(at), yOf(value)] as const]));
    const last = values.findLastIndex((value) => value !== null);
    const value = values[last] ?? null;
    const end = value === null ? [] : [text(xOf(last) + 6, yOf(value) + 4, `${value}${unit}`, 'start')];
    return [{ kind: 'line', points, tone: toneOf(nth) }, ...end];
  });
  const below = labels.map((label, at) => text(xOf(at), top + plotHeight + 18, label, 'middle', 'faint'));
  return { height: top + plotHeight + 26, shapes: [...key(chart), ...grid, ...drawn, ...below] };
};

/** Draws a chart. */
export const chartShapes = (chart: Chart): Drawing => (chart.kind === 'bars' ? bars(chart) : lines(chart));
