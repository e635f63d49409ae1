// What became of a promise by a day; expectations reckoned by hand.
import { expect, test } from 'vitest';
import { chartTable, type Chart } from './chart.ts';
import { chartShapes } from './chart-shapes.ts';
import type { LedgerLine } from './ledger.ts';
import { promiseOutcome, shortBy } from './promise-outcome.ts';

const line = (more: Partial<LedgerLine>): LedgerLine => ({
  id: '1',
  title: '高标准农田',
  indicator: null,
  unitId: null,
  unit: '双渠镇',
  isTownship: true,
  bucket: 'normal',
  value: '2860',
  target: '6000',
  dueNow: '2800',
  unitOfMeasure: '亩',
  status: 'full',
  isCarried: false,
  check: null,
  number: null,
  leader: null,
  dueOn: '2026-12-31',
  obstacle: null,
  isBlocked: false,
  isExcused: false,
  ...more,
});
const on = '2026-06-30';
const told = (more: Partial<LedgerLine>) => [promiseOutcome(line(more), on), shortBy(line(more), on)];

test('not yet due it is held against the plan, once due against the whole task', () => {
  expect(told({})).toEqual(['on-course', null]);
  expect(told({ dueNow: '3000' })).toEqual(['short', '140亩']);
  expect(told({ dueOn: on })).toEqual(['short', '3140亩']);
  expect(told({ dueOn: on, value: '6000' })).toEqual(['kept', null]);
  expect(told({ bucket: 'done', value: null })).toEqual(['kept', null]);
});

test('without a figure or a plan nothing is said', () => {
  expect(told({ value: null, bucket: 'notReported' })).toEqual(['unknown', null]);
  expect(told({ target: null, value: null, dueNow: null, bucket: 'noPlan' })).toEqual(['unknown', null]);
});

test('a matter without a quantity falls short when it is due or late, by no amount', () => {
  const matter = { target: null, value: null, dueNow: null, unitOfMeasure: null } as const;
  expect(told({ ...matter, bucket: 'behind' })).toEqual(['short', null]);
  expect(told({ ...matter, dueOn: on })).toEqual(['short', null]);
  expect(told(matter)).toEqual(['on-course', null]);
});

const chart: Chart = {
  kind: 'bars',
  title: '完成情况',
  caption: '',
  unit: '%',
  labelHeading: '指标',
  labels: ['农田', '收入'],
  series: [
    { name: '完成', values: ['50', '25'] },
    { name: '应完成', values: ['40', null] },
  ],
};

test('a chart’s bars are as long as its numbers, and its table holds the same', () => {
  const bars = chartShapes(chart).shapes.filter((shape) => shape.kind === 'rect' && shape.y > 20);
  const widths = bars.map((bar) => (bar.kind === 'rect' ? bar.width : 0));
  expect(widths.map((width) => Math.round((width / (widths[0] ?? 1)) * 100) / 100)).toEqual([1, 0.8, 0.5, 0]);
  expect(chartTable(chart)).toMatchObject({
    columns: ['指标', '完成', '应完成'],
    rows: [
      ['农田', '50', '40'],
      ['收入', '25', '·'],
    ],
  });
});
