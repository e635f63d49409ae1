import { expect, test } from 'vitest';
import { checkDraw } from '@luoshi/domain/inspection/check-draw';
import { draw, faultOfList, frozenText, type DrawRecord } from '@luoshi/domain/inspection/draw';
import { sha256 } from './sha256.ts';

const entries = [
  { id: '02', name: '云城镇张家沟梯田' },
  { id: '01', name: '长滩乡蔬菜拱棚' },
  { id: '03', name: '南屏镇小学' },
];
const list = { entries, k: 2, source: '排列5第26181期', sourceOn: '2026-07-02' };

test('the frozen text names k, source and day, then each line in order of id', () => {
  expect(frozenText(list)).toBe(
    '[2,"排列5第26181期","2026-07-02"]\n["01","长滩乡蔬菜拱棚"]\n["02","云城镇张家沟梯田"]\n["03","南屏镇小学"]',
  );
});

test('the order is that of the hexadecimal hashes of seed and id', () => {
  // printf '4831701' | sha256sum: de045d1f…; 4831702: fd216516…; 4831703: 95122db4…
  expect(draw('48317', ['01', '02', '03'], 3, sha256)).toEqual(['03', '01', '02']);
  expect(draw('48317', ['01', '02', '03'], 2, sha256)).toEqual(['03', '01']);
});

test.each([
  ['empty', { ...list, entries: [] }],
  ['doubled', { ...list, entries: [...entries, { id: '01', name: '又一个' }] }],
  ['k', { ...list, k: 4 }],
  ['k', { ...list, k: 0 }],
  ['source', { ...list, source: '  ' }],
  [null, list],
])('a list is refused for %s', (fault, frozen) => {
  expect(faultOfList(frozen)).toBe(fault);
});

test('a seed entered before the list was frozen is a fault', () => {
  const record: DrawRecord = {
    ...list,
    format: 'luoshi-draw-1',
    title: '观摩督查',
    hash: sha256(frozenText(list)),
    frozenAt: '2026-07-02T09:00:00.000Z',
    seed: '48317',
    seedAt: '2026-07-02T08:59:59.000Z',
    result: ['03', '01'],
  };
  expect(checkDraw(record, sha256)?.kind).toBe('seed-early');
});
