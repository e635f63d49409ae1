// Laws of scoring, for any facts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, fraction, fromDecimal, sum, type Fraction } from '@luoshi/domain/quantity/fraction';
import { evaluate } from './evaluate.ts';
import type { UnitScore } from './evaluation.ts';
import type { Fact } from './fact.ts';
import { factStatuses, type RulebookItem } from './rulebook.ts';
import { fact, factsOf, item, rulebook } from './testing/sample.ts';

const seed = 20260708;
const towns = ['云城镇', '双渠镇', '临川镇', '青杨镇', '安禾镇', '长滩镇'];
const items: readonly RulebookItem[] = [
  item({ weight: '37', missing: 'open' }),
  item({
    id: 'grass',
    weight: '23',
    missing: 'zero',
    notApplicable: 'spread',
    shape: { kind: 'ratio-capped', indicator: 'grass', unit: '亩', cap: '1.2' },
  }),
  item({
    id: 'roads',
    section: 'livelihood',
    weight: '20',
    notApplicable: 'spread',
    missing: 'last',
    shape: {
      kind: 'bands',
      indicator: 'roads',
      unit: '公里',
      steps: [
        { from: '100', award: '100' },
        { from: '70', award: '60' },
      ],
    },
  }),
  item({
    id: 'replies',
    section: 'livelihood',
    weight: '20',
    missing: 'zero',
    shape: {
      kind: 'deduct-per-event',
      floor: '0',
      events: [{ indicator: 'late', name: '逾期', kind: 'late-reply', points: '3' }],
    },
  }),
];
const rules = rulebook(items, {
  sections: [
    { id: 'work', name: '重点工作', weight: '60' },
    { id: 'livelihood', name: '民生实事', weight: '40' },
  ],
  coverage: { minimum: '10' },
});
const units = { farmland: '亩', grass: '亩', roads: '公里', late: '次', safety: '次' } as const;
const names = ['farmland', 'grass', 'roads', 'late', 'safety'] as const;
const row: fc.Arbitrary<Fact> = fc
  .record({
    unit: fc.constantFrom(...towns),
    indicator: fc.constantFrom(...names),
    value: fc.option(fc.nat(400).map((n) => (n / 4).toString())),
    target: fc.option(fc.integer({ min: 1, max: 90 }).map(String), { freq: 9 }),
    status: fc.constantFrom(...factStatuses),
    error: fc.option(fc.nat(30).map(String)),
  })
  .map((given) =>
    fact({ ...given, id: `${given.unit}/${given.indicator}`, unitOfMeasure: units[given.indicator] }),
  );
const rows = fc.uniqueArray(row, { selector: (each) => each.id, maxLength: 30, size: 'max' });
const notApplicable = fc.subarray(['grass', 'roads']);
const facts = fc.tuple(rows, fc.array(notApplicable, { minLength: 6, maxLength: 6 })).map(([list, without]) =>
  factsOf(list, {
    units: towns.map((unit, at) => ({ unit, cohort: 'plain', notApplicable: without[at] ?? [] })),
  }),
);
const unitsOf = (given: ReturnType<typeof factsOf>): readonly UnitScore[] =>
  evaluate(rules, given).cohorts[0]?.units ?? [];
const exactOf = (text: string | null): Fraction => {
  const [n = '0', d = '1'] = (text ?? '0/1').split('/');
  return fraction(BigInt(n), BigInt(d));
};
const total = (list: readonly (string | null)[]): Fraction =>
  sum(list.map((each) => fromDecimal(each ?? '0')));

test('explained parts add up to the score exactly, and printed parts with the remainder to the printed score', () => {
  fc.assert(
    fc.property(facts, (given) => {
      for (const unit of unitsOf(given)) {
        expect(sum(unit.items.map((each) => exactOf(each.exact)))).toEqual(exactOf(unit.exact));
        const tail = fromDecimal(unit.tail);
        expect(add(total(unit.items.map((each) => each.score)), tail)).toEqual(fromDecimal(unit.score));
        expect(add(total(unit.sections.map((each) => each.score)), tail)).toEqual(fromDecimal(unit.score));
        for (const part of [...unit.sections, ...unit.items]) {
          if (part.score !== null) expect(total([part.score, part.lost])).toEqual(fromDecimal(part.max));
        }
      }
    }),
    { seed, numRuns: 300 },
  );
});

test('the order of rows and units does not matter, and evaluating again gives the same', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const turned = { ...given, rows: given.rows.toReversed(), units: given.units.toReversed() };
      expect(evaluate(rules, turned)).toEqual(evaluate(rules, given));
    }),
    { seed, numRuns: 200 },
  );
});

test('more done never gives less, more events never give more', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...names.slice(0, 4)), fc.nat(50), (given, indicator, more) => {
      const raised = given.rows.map((each) =>
        each.indicator === indicator && each.value !== null
          ? { ...each, value: String(Number(each.value) + more) }
          : each,
      );
      const before = new Map(unitsOf(given).map((unit) => [unit.unit, exactOf(unit.exact)]));
      for (const unit of unitsOf({ ...given, rows: raised })) {
        const order = compare(exactOf(unit.exact), before.get(unit.unit) ?? fraction(0n));
        expect(indicator === 'late' ? -order : order).toBeGreaterThanOrEqual(0);
      }
    }),
    { seed, numRuns: 200 },
  );
});

test('an error added to a figure never raises a score, a lowest score or its place, nor lowers anybody else’s', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...towns), fc.integer({ min: 31, max: 60 }), (given, town, error) => {
      const widened = given.rows.map((each) =>
        each.unit === town ? { ...each, error: String(error) } : each,
      );
      const before = new Map(unitsOf(given).map((unit) => [unit.unit, unit]));
      for (const unit of unitsOf({ ...given, rows: widened })) {
        const old = before.get(unit.unit);
        expect(unit.score).toBe(old?.score);
        expect(compare(fromDecimal(unit.lowest), fromDecimal(old?.lowest ?? '0'))).toBeLessThanOrEqual(0);
        const [now, then] = [unit.rank ?? { from: 0, to: 0 }, old?.rank ?? { from: 0, to: 0 }];
        if (unit.unit === town) expect([now.from, now.to >= then.to]).toEqual([then.from, true]);
        else expect([now.from <= then.from, now.to]).toEqual([true, then.to]);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test('an interval holds the place by score, and quotas are never exceeded by proposals', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const all = unitsOf(given);
      const ranked = all.filter((unit) => unit.rank !== null);
      for (const unit of ranked) {
        const better = ranked.filter(
          (other) => compare(fromDecimal(other.score), fromDecimal(unit.score)) > 0,
        ).length;
        expect(unit.rank?.from ?? 0).toBeGreaterThanOrEqual(1);
        expect(unit.rank?.from ?? 9).toBeLessThanOrEqual(better + 1);
        expect(unit.rank?.to ?? 0).toBeGreaterThanOrEqual(better + 1);
        expect(unit.rank?.to ?? 9).toBeLessThanOrEqual(ranked.length);
      }
      const excellent = all.filter((unit) => unit.band.band === 'excellent').length;
      expect(excellent).toBeLessThanOrEqual(Math.floor((all.length * 30) / 100));
      for (const unit of all)
        expect(unit.rank === null).toBe(unit.open.length > 0 || Number(unit.coverage) < 10);
    }),
    { seed, numRuns: 300 },
  );
});
