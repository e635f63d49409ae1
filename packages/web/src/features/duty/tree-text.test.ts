import { expect, test } from 'vitest';
import { readTree, treeText } from './tree-text.ts';

const word = (kind: string): string =>
  ({ 'duty-phone': '值班电话', leader: '带班', staff: '值班', village: '村' })[kind] ?? '';
const contact = (id: string, depth: number, kind: 'duty-phone' | 'village') => ({
  id,
  unitId: 'u',
  depth,
  kind,
  name: `名${id}`,
  phone: `0000-${id}`,
});
const tree = [contact('1', 0, 'duty-phone'), contact('2', 1, 'village')];

test('a tree is read back as it was written, every line with its id', () => {
  expect(treeText(tree, word)).toBe('值班电话, 名1, 0000-1\n  村, 名2, 0000-2');
  expect(readTree(treeText(tree, word), tree, word)).toEqual(
    tree.map(({ id, depth, kind, name, phone }) => ({ id, depth, kind, name, phone })),
  );
});

test('a new name is a new line; an unknown kind or a missing number is no tree', () => {
  expect(readTree('村，新村，0000-9', tree, word)).toMatchObject([{ id: null, name: '新村' }]);
  expect(readTree('谁, 新村, 1', tree, word)).toBeNull();
  expect(readTree('村, 新村', tree, word)).toBeNull();
});
