import { expect, test } from 'vitest';
import { chartShape, type ChartFacts } from './chart-scale.ts';

const facts: ChartFacts = {
  drawn: 'straight',
  corners: [
    { on: '2026-06-30', planned: '500' },
    { on: '2026-12-31', planned: '1000' },
  ],
  actual: [{ on: '2026-06-30', value: '250' }],
  target: '1000',
  dueNow: '500',
  from: '2026-01-01',
  to: '2026-12-31',
  today: '2026-07-02',
};

test('the plan runs from nothing at its start to the whole at its end', () => {
  const shape = chartShape(facts);
  expect(shape?.planned[0]).toEqual({ x: 0, y: 0 });
  expect(shape?.planned.at(-1)).toEqual({ x: 1, y: 1 });
});

test('a plan in steps goes along before it goes up', () => {
  const planned = chartShape({ ...facts, drawn: 'steps' })?.planned ?? [];
  expect(planned.map((spot) => spot.y)).toEqual([0, 0, 0.5, 0.5, 1]);
});

test('the shortfall stands at today, from what is done to what is due', () => {
  // 2 July is day 182 of 364 after 1 January.
  expect(chartShape(facts)?.gap).toEqual({ x: 0.5, from: 0.25, to: 0.5 });
  expect(chartShape({ ...facts, dueNow: '250' })?.gap).toBeNull();
});

test('the lines are round numbers from nothing to the top', () => {
  expect(chartShape(facts)?.lines.map((line) => line.amount)).toEqual(['0', '250', '500', '750', '1000']);
  expect(
    chartShape({
      ...facts,
      corners: [],
      target: '46',
      actual: [{ on: '2026-06-30', value: '31' }],
    })?.lines.map((line) => line.amount),
  ).toEqual(['0', '20', '40', '60']);
});

test('a year names every second month', () => {
  expect(chartShape(facts)?.months.map(({ month }) => month)).toEqual([1, 3, 5, 7, 9, 11]);
});

test('without plan and report there is nothing to draw', () => {
  expect(chartShape({ ...facts, corners: [], actual: [], target: null })).toBeNull();
  expect(chartShape({ ...facts, corners: [], actual: [] })).toBeNull();
});
