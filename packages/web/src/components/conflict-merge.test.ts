import { expect, test } from 'vitest';
import { differences, isDecided, merge } from './conflict-merge.ts';

const mine = { value: '3150', note: '机耕路打通', period: '2026-07' };
const theirs = { value: '3090', note: '机耕路打通', period: '2026-07', filedBy: '张万春' };

test('only fields that both have and that differ are asked about', () => {
  expect(differences(mine, theirs)).toEqual([{ field: 'value', mine: '3150', theirs: '3090' }]);
});

test('nothing is decided until one was chosen', () => {
  const differing = differences(mine, theirs);
  expect(isDecided(differing, {})).toBe(false);
  expect(isDecided(differing, { value: 'mine' })).toBe(true);
});

test('what was typed stays where theirs was not chosen', () => {
  const differing = differences(mine, theirs);
  expect(merge(mine, differing, { value: 'mine' })).toEqual(mine);
  expect(merge(mine, differing, { value: 'theirs' })).toEqual({ ...mine, value: '3090' });
});
