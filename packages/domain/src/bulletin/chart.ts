// 图: the numbers of a chart. How it is drawn stands in `chart-shapes.ts`; every chart can be read as a table.
import type { Decimal } from '../quantity/decimal.ts';
import type { Annex } from './annex.ts';

/** One row of numbers, a value for each label; null: no figure. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (Decimal | null)[];
}

/** A chart: lying bars beside their labels, or lines over periods. */
export interface Chart {
  readonly kind: 'bars' | 'lines';
  readonly title: string;
  /** The day the figures are of, the unit they are in. */
  readonly caption: string;
  /** Printed behind each number: `%`, `项`. */
  readonly unit: string;
  /** Heading of the labels' column in the table: 指标, 月份. */
  readonly labelHeading: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** What stands for a value that is not there. */
const none = '·';

/** The numbers of a chart as a table. */
export const chartTable = ({ title, caption, labelHeading, labels, series }: Chart): Annex => ({
  title,
  caption,
  columns: [labelHeading, ...series.map(({ name }) => name)],
  rows: labels.map((label, at) => [label, ...series.map(({ values }) => values[at] ?? none)]),
  notes: [],
});
