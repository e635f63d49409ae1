import { describe, expect, it } from 'vitest';
import { bestLabels, likelihoods } from './lattice.ts';
import { labels, modelOf } from './model.ts';

const size = labels.length;
const [none, promise, , more] = labels.map((_label, i) => i);
const indifferent = modelOf(new Map(), new Float64Array(size * size));
const row = (...scores: readonly number[]): Float64Array => Float64Array.from(scores);

describe('a row of stretches', () => {
  it('the likelihoods of the labels of each add up to 1', () => {
    const likely = likelihoods(indifferent, row(0, 2, 1, 0, 1, -3, 0, 4, 0, 0, 0, 0));
    for (let i = 0; i < likely.length; i += size) {
      const sum = likely.slice(i, i + size).reduce((so, one) => so + one, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  it('nothing is gone on with at the start, nor behind what is no item', () => {
    expect(bestLabels(indifferent, row(0, -1, -1, 9))).toEqual([none]);
    expect(bestLabels(indifferent, row(9, 0, 0, 0, 1, 0, 0, 4))).toEqual([none, none]);
  });

  it('what only goes on with an item makes the stretch before it one', () => {
    expect(bestLabels(indifferent, row(1, 0, -9, 0, 0, 0, 0, 4))).toEqual([promise, more]);
  });

  it('a label bears on the next', () => {
    const following = new Float64Array(size * size);
    following[1 * size + 1] = 3;
    const drawn = modelOf(new Map(), following);
    const scores = row(0, 5, 0, 0, 1, 0, 0, 0);
    expect(bestLabels(indifferent, scores)).toEqual([promise, none]);
    expect(bestLabels(drawn, scores)).toEqual([promise, promise]);
  });
});
