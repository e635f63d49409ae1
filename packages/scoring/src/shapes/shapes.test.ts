// The worked results of the rule shapes, from facts to points.
import { expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { Fact } from '../fact.ts';
import type { RulebookItem } from '../rulebook.ts';
import { fact, factsOf, item, rulebook } from '../testing/sample.ts';
import type { ItemShape } from './shapes.ts';

const scored = (rule: RulebookItem, rows: readonly Fact[]) =>
  evaluate(rulebook([rule]), factsOf(rows)).cohorts[0]?.units[0]?.items[0];
const ratio = (cap: string): ItemShape => ({ kind: 'ratio-capped', indicator: 'farmland', unit: '亩', cap });

test.each([
  ['10', '1', '96', '9.60', '48/5', 'ratio'],
  ['10', '1', '100', '10.00', '10/1', 'ratio'],
  ['10', '1', '120', '10.00', '10/1', 'ratio-at-cap'],
  ['0.5', '1.2', '120', '0.60', '3/5', 'ratio'],
  ['0.5', '1.2', '150', '0.60', '3/5', 'ratio-at-cap'],
  ['10', '1', '0', '0.00', '0/1', 'ratio'],
])('shapes 1 and 2: weight %s, cap %s, %s of 100 gives %s', (weight, cap, value, score, exact, code) => {
  expect(scored(item({ weight, shape: ratio(cap) }), [fact({ value })])).toMatchObject({
    score,
    exact,
    text: { code },
  });
});

test('a third of the weight stays exact', () => {
  expect(
    scored(item({ weight: '1', shape: ratio('2') }), [fact({ value: '28', target: '27' })]),
  ).toMatchObject({ exact: '28/27', score: '1.04' });
});

test('a negative actual gives nothing, not less', () => {
  expect(scored(item(), [fact({ value: '-5' })])).toMatchObject({ score: '0.00', lost: '10.00' });
});

test.each([
  ['100', '100.00', 'band'],
  ['80', '75.00', 'band'],
  ['79.99', '50.00', 'band'],
  ['50', '50.00', 'band'],
  ['49.9', '0.00', 'below-bands'],
])('shape 9: %s %% falls into the band of %s', (value, score, code) => {
  const steps = [
    { from: '100', award: '100' },
    { from: '80', award: '75' },
    { from: '50', award: '50' },
  ];
  const bands = item({ weight: '100', shape: { kind: 'bands', indicator: 'farmland', unit: '亩', steps } });
  expect(scored(bands, [fact({ value })])).toMatchObject({ score, text: { code } });
  expect(scored(bands, [fact({ value })])?.rule.params['steps']).toBe('100%: 100 / 80%: 75 / 50%: 50');
});

const event = (indicator: string, points: string) => ({
  indicator,
  name: indicator,
  kind: 'accident' as const,
  points,
});
const count = (indicator: string, value: string) =>
  fact({ id: indicator, indicator, value, target: null, unitOfMeasure: '次' });
const deduct = (weight: string, floor: string, ...events: ReturnType<typeof event>[]) =>
  item({ weight, missing: 'zero', shape: { kind: 'deduct-per-event', events, floor } });

test.each([
  ['0', '20.00', 'no-events'],
  ['3', '14.00', 'events'],
  ['11', '0.00', 'events'],
])('shape 14: %s events leave %s', (value, score, code) => {
  expect(scored(deduct('20', '0', event('late', '2')), [count('late', value)])).toMatchObject({
    score,
    text: { code },
  });
});

test('shape 15: one general, one serious accident and two replies overdue leave 11', () => {
  const rule = deduct('20', '0', event('general', '2'), event('serious', '5'), event('overdue', '1'));
  const seen = scored(rule, [count('general', '1'), count('serious', '1'), count('overdue', '2')]);
  expect(seen).toMatchObject({
    score: '11.00',
    lost: '9.00',
    inputs: ['general', 'serious', 'overdue'],
    text: { params: { count: '4', taken: '9' } },
  });
});

test('a plain deduction starts from nothing and stops at its floor', () => {
  expect(scored(deduct('0', '-5', event('late', '2')), [count('late', '2')])).toMatchObject({
    score: '-4.00',
    max: '0.00',
  });
  expect(scored(deduct('0', '-5', event('late', '2')), [count('late', '9')])?.score).toBe('-5.00');
});

test('what is told in another unit of its kind is converted, what is not is refused and the item stays open', () => {
  expect(scored(item(), [fact({ value: '0.0096', target: '0.01', unitOfMeasure: '万亩' })])?.score).toBe(
    '9.60',
  );
  const evaluation = evaluate(rulebook(), factsOf([fact({ unitOfMeasure: '座' })]));
  expect(evaluation.refused).toEqual([
    { code: 'wrong-unit', params: { fact: 'fact', given: '座', expected: '亩' } },
  ]);
  expect(evaluation.cohorts[0]?.units[0]).toMatchObject({
    open: ['farmland'],
    rank: null,
    unranked: 'open-items',
  });
});

test('an item says its rule and its calculation with the figures used', () => {
  expect(scored(item({ weight: '9' }), [fact({ value: '2860', target: '3600' })])).toMatchObject({
    score: '7.15',
    max: '9.00',
    lost: '1.85',
    rule: { code: 'ratio-capped', params: { weight: '9', most: '9' } },
    text: {
      code: 'ratio',
      params: { weight: '9', value: '2860', target: '3600', unit: '亩', share: '79.4', score: '7.15' },
    },
  });
});
