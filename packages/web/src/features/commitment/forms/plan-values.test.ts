import { expect, test } from 'vitest';
import { changed, firstIncomplete, sentPlan, withPoint } from './plan-values.ts';

const node = { proof: '招标公告发布', dueOn: '2026-08-10', person: '', key: false };
const blank = { proof: '', dueOn: '', person: '', key: false };

test('lines left blank are not sent, and an empty person is none', () => {
  expect(sentPlan({ nodes: [node, blank], points: [{ on: '', amount: ' ' }] })).toEqual({
    nodes: [{ ...node, person: null }],
    points: [],
  });
});

test('a line begun and not finished is named', () => {
  expect(firstIncomplete({ nodes: [node, { ...blank, proof: '开工' }], points: [] })).toBe(1);
  expect(firstIncomplete({ nodes: [], points: [{ on: '2026-08-31', amount: '' }] })).toBe(0);
  expect(firstIncomplete({ nodes: [node], points: [] })).toBeNull();
});

test('a new point goes in before the last, which is the target', () => {
  const points = [{ on: '2026-12-31', amount: '6000' }];
  expect(withPoint({ nodes: [], points }).points).toEqual([{ on: '', amount: '' }, ...points]);
});

test('a line is changed or taken out in its place', () => {
  expect(changed(['a', 'b', 'c'], 1, 'x')).toEqual(['a', 'x', 'c']);
  expect(changed(['a', 'b', 'c'], 1, null)).toEqual(['a', 'c']);
});
