import { expect, test } from 'vitest';
import { blankNode, nodesOf, wrongWith } from './node-fields.ts';

const node = (proof: string, dueOn: string) => ({ ...blankNode, proof, dueOn });
const three = [node('开工令', '2026-08-15'), node('主体封顶', '2026-10-31'), node('验收报告', '2026-12-20')];

test('lines left empty are left out', () => {
  expect(nodesOf([...three, blankNode]).map(({ proof }) => proof)).toEqual([
    '开工令',
    '主体封顶',
    '验收报告',
  ]);
  expect(nodesOf([{ ...node(' 开工令 ', '2026-08-15'), person: ' ' }])).toEqual([
    { proof: '开工令', dueOn: '2026-08-15', person: null, key: false },
  ]);
});

test('no nodes are fine, one or two are too few, and each needs its proof and date', () => {
  expect(wrongWith([blankNode])).toBeNull();
  expect(wrongWith(three.slice(0, 2))).toBe('few');
  expect(wrongWith([...three, node('移交', '')])).toBe('unfinished');
  expect(wrongWith(three)).toBeNull();
});
