// 完成率计分: weight × actual ÷ target, never below zero, at most `cap` × weight.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { compare, fromDecimal, max, min, multiply, zero } from '@luoshi/domain/quantity/fraction';
import { readFields } from '../fields.ts';
import { completion } from './completion.ts';
import { shown, type Shape } from './shape.ts';

/** Fields of the shape; `cap` is a multiple of the weight. */
export interface RatioCapped {
  readonly kind: 'ratio-capped';
  readonly indicator: string;
  readonly unit: string;
  readonly cap: Decimal;
}

/**
 * Points in proportion to what was done, capped.
 *
 * @source rule shapes 1 and 2
 */
export const ratioCapped: Shape<RatioCapped> = {
  rewardsMore: true,
  parse: (fields) =>
    readFields(fields, ['kind', 'indicator', 'unit', 'cap'], (read) => ({
      kind: 'ratio-capped',
      indicator: read.text('indicator'),
      unit: read.text('unit'),
      cap: read.decimal('cap', { least: '1', most: '10' }),
    })),
  asks: ({ indicator, unit }) => [{ indicator, unit }],
  most: ({ cap }, weight) => multiply(weight, fromDecimal(cap)),
  rule: ({ cap }, weight) => ({
    code: 'ratio-capped',
    params: { weight: shown(weight), most: shown(multiply(weight, fromDecimal(cap))) },
  }),
  score: ({ cap, unit }, weight, [reading]) => {
    const done = completion(weight, unit, reading);
    if ('settled' in done) return done.settled;
    const limit = fromDecimal(cap);
    const score = multiply(weight, max(zero, min(done.share, limit)));
    const code = compare(done.share, limit) > 0 ? 'ratio-at-cap' : 'ratio';
    return {
      score,
      text: { code, params: { ...done.params, most: shown(multiply(weight, limit)), score: shown(score) } },
    };
  },
};
