// What happens around the points: gates, what is missing, what does not apply, what cannot be used.
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Fact } from './fact.ts';
import type { Rulebook } from './rulebook.ts';
import { fact, factsOf, item, rulebook } from './testing/sample.ts';

const unitOf = (rules: Rulebook, rows: readonly Fact[], notApplicable: readonly string[] = []) =>
  evaluate(rules, factsOf(rows, { units: [{ unit: '双渠镇', cohort: 'plain', notApplicable }] })).cohorts[0]
    ?.units[0];

describe('a gate', () => {
  const found = fact({ id: 'accident', indicator: 'safety', value: '1', target: null, unitOfMeasure: '次' });

  test('makes not eligible whatever the score, which is still computed and shown', () => {
    expect(unitOf(rulebook(), [fact(), found])).toMatchObject({
      score: '9.60',
      rank: { from: 1, to: 1 },
      gates: [{ gate: 'safety', state: 'found', inputs: ['accident'] }],
      band: { band: null, why: 'not-eligible' },
    });
  });

  test.each([
    ['nothing recorded', null, 'none'],
    ['a count of zero', { ...found, value: '0' }, 'none'],
    ['a matter still looked into', { ...found, value: null }, 'pending'],
    ['force majeure with its decision', { ...found, exception: '县委常委会纪要〔2026〕4号' }, 'excepted'],
  ])('with %s keeps nobody out', (_, row, state) => {
    const unit = unitOf(rulebook(), row === null ? [fact()] : [fact(), row]);
    expect(unit).toMatchObject({ gates: [{ state }], band: { band: 'fair' } });
  });
});

describe('a figure that is missing', () => {
  const rules = (missing: 'zero' | 'last' | 'open') => rulebook([item({ missing, weight: '100' })]);
  const empty = fact({ id: 'empty', value: null });
  const last = fact({ id: 'last', period: '2025-H2', value: '70', target: '100' });

  test('counts as zero only where the rule says zero', () => {
    expect(unitOf(rules('zero'), [empty])?.items[0]).toMatchObject({
      score: '0.00',
      state: 'taken-as-zero',
      status: null,
    });
    expect(unitOf(rules('zero'), [])?.items[0]).toMatchObject({ state: 'taken-as-zero', inputs: [] });
  });

  test('takes the last value, marked, with this period’s target', () => {
    expect(unitOf(rules('last'), [empty, last])?.items[0]).toMatchObject({
      score: '70.00',
      state: 'last-value',
      inputs: ['last'],
    });
    const older = fact({ id: 'older', period: '2025-H1', value: '99' });
    expect(unitOf(rules('last'), [{ ...empty, target: '140' }, older, last])?.items[0]).toMatchObject({
      score: '50.00',
    });
    expect(
      unitOf(rules('last'), [empty, fact({ id: 'month', period: '2026-05', value: '99' })])?.items[0]?.state,
    ).toBe('open');
  });

  test('left open, leaves a total without this item and no place', () => {
    const two = rulebook([
      item(),
      item({
        id: 'grass',
        weight: '90',
        shape: { kind: 'ratio-capped', indicator: 'grass', unit: '亩', cap: '1' },
      }),
    ]);
    expect(unitOf(two, [fact()])).toMatchObject({
      score: '9.60',
      max: '10.00',
      open: ['grass'],
      rank: null,
      unranked: 'open-items',
    });
  });

  test('is not the same as zero', () => {
    expect(unitOf(rules('open'), [fact({ value: '0' })])?.items[0]).toMatchObject({
      score: '0.00',
      state: 'counted',
    });
  });
});

describe('an item the unit has no task in', () => {
  const absent = item({
    id: 'greenhouses',
    weight: '10',
    notApplicable: 'spread',
    shape: { kind: 'ratio-capped', indicator: 'greenhouses', unit: '座', cap: '1' },
  });
  const rules = rulebook([item({ weight: '90' }), absent]);

  test('spreads its weight over its section: 81 of 90 becomes 90', () => {
    expect(unitOf(rules, [fact({ value: '90' })], ['greenhouses'])).toMatchObject({
      score: '90.00',
      max: '100.00',
      spread: ['greenhouses'],
      open: [],
    });
  });

  test('is open, not spread, when it is only not reported or the rulebook says open', () => {
    expect(unitOf(rules, [fact({ value: '90' })])).toMatchObject({
      score: '81.00',
      open: ['greenhouses'],
      spread: [],
    });
    const open = rulebook([item({ weight: '90' }), { ...absent, notApplicable: 'open' }]);
    expect(unitOf(open, [fact({ value: '90' })], ['greenhouses'])?.open).toEqual(['greenhouses']);
  });

  test('stays open when its section has no other item to carry it', () => {
    expect(unitOf(rulebook([absent]), [], ['greenhouses'])).toMatchObject({
      open: ['greenhouses'],
      spread: [],
      score: '0.00',
    });
  });
});

describe('what cannot be used', () => {
  test.each([
    ['a number that is none', fact({ value: '3万' }), 'malformed-number'],
    ['a target that is none', fact({ target: '约100' }), 'malformed-number'],
    ['a period that is none', fact({ period: '上半年' }), 'malformed-period'],
  ])('%s leaves the item open and is named', (_, row, code) => {
    const evaluation = evaluate(rulebook(), factsOf([row, fact({ id: 'last', period: '2025-H2' })]));
    expect(evaluation.refused.map((refused) => refused.code)).toEqual([code]);
    expect(evaluation.cohorts[0]?.units[0]?.open).toEqual(['farmland']);
  });

  test('two facts for the same thing: neither counts', () => {
    const evaluation = evaluate(rulebook(), factsOf([fact({ id: 'a' }), fact({ id: 'b', value: '50' })]));
    expect(evaluation.refused).toEqual([
      { code: 'duplicate-fact', params: { unit: '双渠镇', indicator: 'farmland', period: '2026-H1' } },
    ]);
    expect(evaluation.cohorts[0]?.units[0]?.open).toEqual(['farmland']);
  });

  test('units twice, of no cohort or never named', () => {
    const units = [
      { unit: '双渠镇', cohort: 'plain' },
      { unit: '双渠镇', cohort: 'plain' },
      { unit: '雁池乡', cohort: 'hills' },
    ];
    const evaluation = evaluate(rulebook(), factsOf([fact(), fact({ id: 'x', unit: '别处' })], { units }));
    expect(evaluation.refused.map((refused) => refused.code)).toEqual([
      'duplicate-unit',
      'unknown-cohort',
      'unknown-unit',
    ]);
    expect(evaluation.cohorts[0]?.units.map((unit) => unit.unit)).toEqual(['双渠镇']);
  });

  test('no target or a target of zero leaves the item open', () => {
    expect(unitOf(rulebook(), [fact({ target: null })])?.open).toEqual(['farmland']);
    expect(unitOf(rulebook(), [fact({ target: '0' })])?.items[0]).toMatchObject({
      state: 'open',
      text: { code: 'no-target' },
    });
  });
});

test('three thirds print as 3.33 each and a remainder of 0.01, so that what is printed adds up', () => {
  const thirds = ['a', 'b', 'c'].map((id) =>
    item({ id, weight: '10', shape: { kind: 'ratio-capped', indicator: id, unit: '亩', cap: '1' } }),
  );
  const rows = ['a', 'b', 'c'].map((indicator) =>
    fact({ id: indicator, indicator, value: '1', target: '3' }),
  );
  expect(unitOf(rulebook(thirds), rows)).toMatchObject({
    score: '10.00',
    exact: '10/1',
    tail: '0.01',
    sections: [{ score: '9.99' }],
  });
});

test('the evaluation names the rulebook it stands on', () => {
  expect(evaluate(rulebook(), factsOf([fact()]))).toMatchObject({
    rulebook: { id: 'townships', version: '1', sha256: '0'.repeat(64) },
    period: '2026-H1',
  });
});
