// 季度分析: where the indicators stand, how that moved since the quarter before, what falls short, with charts.
import { partsOf } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { compare, fromDecimal, subtract, zero } from '../quantity/fraction.ts';
import { lightBuckets } from '../work/light-bucket.ts';
import type { Block } from './block.ts';
import type { Chart } from './chart.ts';
import type { ComposedContent } from './content.ts';
import { demands, type DemandDays } from './demands.ts';
import { exactly, percentOf, type Say } from './figure.ts';
import { sumOf } from './indicator-figures.ts';
import { isReleased, type Ledger, type LedgerIndicator } from './ledger.ts';
import { overview } from './overview.ts';
import { penOf, type Pen } from './pen.ts';
import { problems } from './problems.ts';
import { numbered } from './sections.ts';

/** Two ledgers of the ends of two quarters. */
export interface Quarters {
  readonly now: Ledger;
  readonly before: Ledger;
}

const shareIn = (ledger: Ledger, id: string): Decimal | null => {
  const sum = sumOf(ledger, id);
  return sum === null ? null : percentOf(sum.value, sum.target);
};

const dueIn = (ledger: Ledger, id: string): Decimal | null => {
  const sum = sumOf(ledger, id);
  return sum?.due == null ? null : percentOf(sum.due, sum.target);
};

const quoted = ({ now }: Quarters): readonly LedgerIndicator[] =>
  now.indicators.filter((each) => isReleased(each, now) && sumOf(now, each.id) !== null);

const indicatorChart = (quarters: Quarters, say: Say): readonly Chart[] => {
  const indicators = quoted(quarters);
  if (indicators.length === 0) return [];
  const { month, day } = partsOf(quarters.now.asOf);
  const valuesOf = (of: (id: string) => Decimal | null) => indicators.map(({ id }) => of(id));
  return [
    {
      kind: 'bars',
      title: say('circular.chart.indicators'),
      caption: say('circular.chart.indicators-caption', { month, day }),
      unit: '%',
      labelHeading: say('circular.column.indicator'),
      labels: indicators.map(({ name }) => name),
      series: [
        { name: say('circular.chart.done'), values: valuesOf((id) => shareIn(quarters.now, id)) },
        { name: say('circular.chart.due'), values: valuesOf((id) => dueIn(quarters.now, id)) },
        { name: say('circular.chart.before'), values: valuesOf((id) => shareIn(quarters.before, id)) },
      ],
    },
  ];
};

const standingChart = ({ now, before }: Quarters, say: Say): Chart => {
  const count = (ledger: Ledger, bucket: string) =>
    String(ledger.lines.filter((line) => line.bucket === bucket).length);
  const shown = lightBuckets.filter((bucket) => count(now, bucket) !== '0' || count(before, bucket) !== '0');
  const named = (ledger: Ledger) => {
    const { month, day } = partsOf(ledger.asOf);
    return say('circular.chart.day', { month, day });
  };
  return {
    kind: 'bars',
    title: say('circular.chart.standing'),
    caption: say('circular.chart.standing-caption'),
    unit: say('circular.unit.item'),
    labelHeading: say('circular.column.state'),
    labels: shown.map((bucket) => say(`circular.bucket.${bucket}`)),
    series: [now, before].map((ledger) => ({
      name: named(ledger),
      values: shown.map((bucket) => count(ledger, bucket)),
    })),
  };
};

/** What moved since the quarter before, indicator by indicator. */
const movement = (quarters: Quarters, pen: Pen): readonly Block[] => {
  const said = quoted(quarters).flatMap(({ id, name }) => {
    const share = pen.figure(`indicator.${id}.share`);
    const [now, before] = [shareIn(quarters.now, id), shareIn(quarters.before, id)];
    if (share === null || now === null) return [];
    if (before === null) return [pen.say('circular.analysis.first', { name, share })];
    const change = subtract(fromDecimal(now), fromDecimal(before));
    const way = compare(change, zero);
    return [
      pen.say('circular.analysis.moved', {
        name,
        share,
        way: way > 0 ? 'up' : way < 0 ? 'down' : 'same',
        change: exactly(way < 0 ? subtract(zero, change) : change),
      }),
    ];
  });
  return said.length === 0 ? [] : [pen.block('paragraph', said.join(''))];
};

/** The analysis of a quarter. */
export const composeQuarterlyAnalysis = (quarters: Quarters, days: DemandDays, say: Say): ComposedContent => {
  const pen = penOf(quarters.now, say);
  const charts = [...indicatorChart(quarters, say), standingChart(quarters, say)];
  const blocks = numbered(
    [
      { title: say('circular.overview.title'), blocks: overview(quarters.now, pen) },
      { title: say('circular.analysis.title'), blocks: movement(quarters, pen) },
      { title: say('circular.problem.title'), blocks: problems(quarters.now, pen) },
      { title: say('circular.demand.title'), blocks: demands(quarters.now, days, pen) },
    ],
    pen,
  );
  return {
    blocks,
    figures: pen.figures(),
    attachments: charts.map(({ title }) => title),
    annexes: [],
    charts,
  };
};
