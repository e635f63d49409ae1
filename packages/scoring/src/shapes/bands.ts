// 分档计分: a share of the weight for each step of completion reached; below the lowest step nothing.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { compare, fraction, fromDecimal, multiply, zero, type Fraction } from '@luoshi/domain/quantity/fraction';
import { completion } from './completion.ts';
import { readFields } from './fields.ts';
import { shown, type Shape } from './shape.ts';

/** A step: from this completion on (in %), this share of the weight (in %). */
export interface BandStep {
  readonly from: Decimal;
  readonly award: Decimal;
}

/** Fields of the shape; steps in any order. */
export interface Bands {
  readonly kind: 'bands';
  readonly indicator: string;
  readonly unit: string;
  readonly steps: readonly BandStep[];
}

const percent = (value: Decimal): Fraction => multiply(fromDecimal(value), fraction(1n, 100n));

function bestStep(steps: readonly BandStep[], share: Fraction): BandStep | undefined {
  return steps
    .filter((step) => compare(share, percent(step.from)) >= 0)
    .toSorted((a, b) => compare(fromDecimal(b.award), fromDecimal(a.award)))[0];
}

/**
 * Points by the best step reached.
 *
 * @source rule shape 9
 */
export const bands: Shape<Bands> = {
  rewardsMore: true,
  parse: (fields) =>
    readFields(fields, ['kind', 'indicator', 'unit', 'steps'], (read) => ({
      kind: 'bands',
      indicator: read.text('indicator'),
      unit: read.text('unit'),
      steps: read.list('steps', (step) => ({ from: step.decimal('from'), award: step.decimal('award') })),
    })),
  asks: ({ indicator, unit }) => [{ indicator, unit }],
  most: ({ steps }, weight) =>
    steps.map((step) => multiply(weight, percent(step.award))).reduce((a, b) => (compare(a, b) >= 0 ? a : b), zero),
  score: ({ steps, unit }, weight, [reading]) => {
    const done = completion(weight, unit, reading);
    if ('settled' in done) return done.settled;
    const step = bestStep(steps, done.share);
    const score = step ? multiply(weight, percent(step.award)) : zero;
    const params = { ...done.params, from: step?.from ?? '0', award: step?.award ?? '0', score: shown(score) };
    return { score, text: { code: step ? 'band' : 'below-bands', params } };
  },
};
