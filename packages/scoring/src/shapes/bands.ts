// 分档计分: a share of the weight for each step of completion reached; below the lowest step nothing.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { compare, fromDecimal, multiply, zero, type Fraction } from '@luoshi/domain/quantity/fraction';
import { readFields } from '../fields.ts';
import { percentRange } from '../scalar-fields.ts';
import { completion } from './completion.ts';
import { percent, shown, type Shape } from './shape.ts';

/** A step: from this completion on (in %), this share of the weight (in %). */
export interface BandStep {
  readonly from: Decimal;
  readonly award: Decimal;
}

/** Fields of the shape; steps from the highest down, each awarding less than the one above. */
export interface Bands {
  readonly kind: 'bands';
  readonly indicator: string;
  readonly unit: string;
  readonly steps: readonly BandStep[];
}

const completionRange = { least: '0', most: '1000' };
const falls = (a: BandStep, b: BandStep): boolean =>
  compare(fromDecimal(a.from), fromDecimal(b.from)) > 0 &&
  compare(fromDecimal(a.award), fromDecimal(b.award)) > 0;

/**
 * Points by the highest step reached; the first step is the most.
 *
 * @source rule shape 9
 */
export const bands: Shape<Bands> = {
  rewardsMore: true,
  parse: (fields) =>
    readFields(fields, ['kind', 'indicator', 'unit', 'steps'], (read) => {
      const steps = read.list('steps', ['from', 'award'], (step) => ({
        from: step.decimal('from', completionRange),
        award: step.decimal('award', percentRange),
      }));
      steps.forEach((step, at) => {
        const above = steps[at - 1];
        if (above && !falls(above, step)) read.fault(['steps', at], 'not-in-order');
      });
      return { kind: 'bands', indicator: read.text('indicator'), unit: read.text('unit'), steps };
    }),
  asks: ({ indicator, unit }) => [{ indicator, unit }],
  most: ({ steps: [first] }, weight) => (first ? multiply(weight, percent(first.award)) : zero),
  rule: ({ steps }, weight) => {
    const points = (award: Decimal): Decimal => shown(multiply(weight, percent(award)));
    const list = steps.map(({ from, award }) => `${from}%: ${points(award)}`).join(' / ');
    return { code: 'bands', params: { weight: shown(weight), steps: list } };
  },
  score: ({ steps, unit }, weight, [reading]) => {
    const done = completion(weight, unit, reading);
    if ('settled' in done) return done.settled;
    const step = steps.find(({ from }) => compare(done.share, percent(from)) >= 0);
    const score: Fraction = step ? multiply(weight, percent(step.award)) : zero;
    const params = {
      ...done.params,
      from: step?.from ?? '0',
      award: step?.award ?? '0',
      score: shown(score),
    };
    return { score, text: { code: step ? 'band' : 'below-bands', params } };
  },
};
