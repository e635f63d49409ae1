// Places are intervals, unchecked figures only ever widen them downward, and a line through an interval is for people.
import { describe, expect, test } from 'vitest';
import { fromDecimal, multiply } from '@luoshi/domain/quantity/fraction';
import { bandOf, type BandGround } from './band.ts';
import { evaluate } from './evaluate.ts';
import { intervalOf, type Ranked } from './rank.ts';
import { fact, factsOf, item, rulebook } from './testing/sample.ts';

const ranked = (score: string, error = '0'): Ranked => ({
  score: fromDecimal(score),
  errorSquared: multiply(fromDecimal(error), fromDecimal(error)),
});
const places = (...all: readonly Ranked[]) => all.map((one) => Object.values(intervalOf(one, all)).join('–'));

describe('an interval', () => {
  test('is one place when nothing is uncertain', () => {
    expect(places(ranked('98'), ranked('97'), ranked('96'))).toEqual(['1–1', '2–2', '3–3']);
  });

  test('is the same for equal scores, without tying them to a third', () => {
    expect(places(ranked('98'), ranked('98'), ranked('97'))).toEqual(['1–2', '1–2', '3–3']);
  });

  test('does not chain: the first may fall behind the second, the second behind the third, the first not behind the third', () => {
    expect(places(ranked('98', '1'), ranked('97.5', '1'), ranked('96.8', '0'))).toEqual([
      '1–2',
      '1–3',
      '2–3',
    ]);
  });

  test('reaches exactly to where the error ends', () => {
    expect(places(ranked('98', '1'), ranked('97'))).toEqual(['1–1', '2–2']);
    expect(places(ranked('98', '1.01'), ranked('97'))).toEqual(['1–2', '1–2']);
  });

  test('is never better for not having been checked', () => {
    expect(places(ranked('98'), ranked('97', '9'), ranked('96'))).toEqual(['1–1', '2–3', '2–3']);
  });
});

describe('over facts', () => {
  const unit = (name: string, value: string, status: 'unchecked' | 'sampled' | 'full' | 'source-data') =>
    fact({ id: name, unit: name, value, status });
  const league = (minimum: string, ...rows: ReturnType<typeof unit>[]) =>
    evaluate(
      rulebook([item({ weight: '100' })], { coverage: { minimum } }),
      factsOf(rows),
    ).cohorts[0]?.units.map(({ unit: name, rank, unranked, lowest }) => ({
      name,
      place: rank === null ? unranked : `${rank.from}–${rank.to}`,
      lowest,
    }));

  test('an unchecked figure may turn out a tenth lower, treasury data may not', () => {
    expect(
      league('0', unit('甲', '95', 'unchecked'), unit('乙', '90', 'source-data'), unit('丙', '85', 'full')),
    ).toEqual([
      { name: '甲', place: '1–2', lowest: '85.50' },
      { name: '乙', place: '1–2', lowest: '90.00' },
      { name: '丙', place: '3–3', lowest: '85.00' },
    ]);
  });

  test('an unchecked figure beyond its cap does not fall below it', () => {
    expect(league('0', unit('甲', '120', 'unchecked'))?.[0]?.lowest).toBe('100.00');
  });

  test('too little checked on the spot: no place, and no place taken from others', () => {
    expect(
      league(
        '10',
        unit('甲', '95', 'unchecked'),
        unit('乙', '90', 'source-data'),
        unit('丙', '85', 'sampled'),
      ),
    ).toEqual([
      { name: '甲', place: 'coverage', lowest: '85.50' },
      { name: '乙', place: '1–1', lowest: '90.00' },
      { name: '丙', place: '2–2', lowest: '83.30' },
    ]);
  });

  test('errors of several items join as the root of their squares', () => {
    const two = ['a', 'b'].map((id) =>
      item({ id, weight: '50', shape: { kind: 'ratio-capped', indicator: id, unit: '亩', cap: '1' } }),
    );
    const rows = [
      fact({ id: '1', indicator: 'a', value: '60', status: 'unchecked', error: '5' }),
      fact({ id: '2', indicator: 'b', value: '80', status: 'unchecked', error: '5' }),
    ];
    // 30 − 28.5 = 1.5, 40 − 38 = 2, and 1.5² + 2² = 2.5²
    expect(evaluate(rulebook(two), factsOf(rows)).cohorts[0]?.units[0]).toMatchObject({
      score: '70.00',
      lowest: '67.50',
    });
  });
});

describe('a band', () => {
  const { bands } = rulebook([], {
    bands: { ...rulebook().bands, poor: { id: 'poor', name: '较差', below: '60' } },
  });
  const ground = (from: number, to: number, more: Partial<BandGround> = {}): BandGround => ({
    score: '90.00',
    lowest: '88.00',
    rank: { from, to },
    unranked: null,
    gates: [],
    waitingAbove: 0,
    cohortSize: 11,
    ...more,
  });
  const said = (one: BandGround) => {
    const proposal = bandOf(one, bands);
    return proposal.band ?? proposal.why;
  };

  test('is proposed when the whole interval lies in it: of 11 units 3 excellent, 5 more good', () => {
    expect([said(ground(1, 3)), said(ground(4, 8)), said(ground(9, 11))]).toEqual([
      'excellent',
      'good',
      'fair',
    ]);
  });

  test('is for collective study when a line crosses the interval', () => {
    expect([said(ground(1, 4)), said(ground(8, 9))]).toEqual(['collective-study', 'collective-study']);
  });

  test('is poor below the line, and for collective study when only the lowest reading is', () => {
    expect(said(ground(11, 11, { score: '59.99', lowest: '55.00' }))).toBe('poor');
    expect(said(ground(9, 11, { score: '60.00', lowest: '59.99' }))).toBe('collective-study');
  });

  test('is not proposed over the heads of units that have no place yet', () => {
    expect([said(ground(1, 2, { waitingAbove: 1 })), said(ground(1, 2, { waitingAbove: 2 }))]).toEqual([
      'excellent',
      'collective-study',
    ]);
    const of = (name: string, value: string, status: 'full' | 'unchecked') =>
      fact({ id: name, unit: name, value, status });
    const rows = [
      of('甲', '95', 'unchecked'),
      of('乙', '90', 'full'),
      of('丙', '80', 'full'),
      of('丁', '70', 'full'),
    ];
    const units = evaluate(
      rulebook([item({ weight: '100' })], { coverage: { minimum: '10' } }),
      factsOf(rows),
    ).cohorts[0]?.units;
    // Of 4 one is excellent, two good, one fair: 甲 may come before 乙, and may fall behind 丁 once it is checked.
    expect(units?.map(({ unit: name, band }) => `${name} ${band.band ?? band.why}`)).toEqual([
      '甲 coverage',
      '乙 collective-study',
      '丙 good',
      '丁 collective-study',
    ]);
  });

  test('waits where there is no place', () => {
    expect(said(ground(1, 1, { rank: null, unranked: 'coverage' }))).toBe('coverage');
    expect(said(ground(1, 1, { rank: null, unranked: 'open-items' }))).toBe('open-items');
  });
});
