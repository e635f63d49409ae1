import { expect, test } from 'vitest';
import { sliceRuns } from './slice-runs.ts';

const runs = [
  { text: '全县建成', figure: null },
  { text: '23509亩', figure: 'indicator.farmland.value' },
  { text: '。', figure: null },
];

test('parts joined again are the whole, wherever they are parted', () => {
  for (const at of [0, 3, 4, 6, 10, 11]) {
    const parts = [...sliceRuns(runs, 0, at), ...sliceRuns(runs, at, 11)];
    expect([at, parts.map(({ text }) => text).join('')]).toEqual([at, '全县建成23509亩。']);
  }
});

test('a parted figure is the same figure on both pages', () => {
  expect(sliceRuns(runs, 0, 6).at(-1)).toEqual({ text: '23', figure: 'indicator.farmland.value' });
  expect(sliceRuns(runs, 6, 11)[0]).toEqual({ text: '509亩', figure: 'indicator.farmland.value' });
});

test('nothing comes of an empty part', () => {
  expect(sliceRuns(runs, 4, 4)).toEqual([]);
});
