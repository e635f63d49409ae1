import { expect, test } from 'vitest';
import { changeForAll, unchanged, unitOfAll } from './many-fields.ts';

test('only what was switched on changes, and an empty choice clears', () => {
  expect(changeForAll(unchanged)).toEqual({});
  expect(changeForAll({ ...unchanged, on: ['dueOn', 'checkNeeded'], checkNeeded: true })).toEqual({
    dueOn: null,
    checkNeeded: true,
  });
});

test('another lead unit takes the person of the old one off, unless one is named', () => {
  const lead = { ...unchanged, on: ['leadUnitId' as const], leadUnitId: '双渠镇' };
  expect(changeForAll(lead)).toEqual({ leadUnitId: '双渠镇', handlerPostId: null });
  expect(changeForAll({ ...lead, on: ['leadUnitId', 'handlerPostId'], handlerPostId: '贺晓梅' })).toEqual({
    leadUnitId: '双渠镇',
    handlerPostId: '贺晓梅',
  });
});

test('people can be named for all rows when one unit leads them all', () => {
  const rows = [{ leadUnitId: '县水务局' }, { leadUnitId: '县水务局' }];
  expect(unitOfAll(unchanged, rows)).toBe('县水务局');
  expect(unitOfAll(unchanged, [...rows, { leadUnitId: null }])).toBeNull();
  expect(unitOfAll({ ...unchanged, on: ['leadUnitId'], leadUnitId: '双渠镇' }, rows)).toBe('双渠镇');
});
