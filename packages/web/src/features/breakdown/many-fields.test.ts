import { expect, test } from 'vitest';
import { changeForAll, lackingIn, unchanged, unitOfAll } from './many-fields.ts';

test('only what was switched on changes, and an empty choice clears', () => {
  expect(changeForAll(unchanged)).toEqual({});
  expect(changeForAll({ ...unchanged, on: ['supportUnitIds', 'checkNeeded'], checkNeeded: true })).toEqual({
    supportUnitIds: [],
    checkNeeded: true,
  });
});

test('leader, lead unit and date are not cleared in many rows at once', () => {
  expect(lackingIn({ ...unchanged, on: ['dueOn', 'supportUnitIds', 'leadUnitId'] })).toEqual([
    'dueOn',
    'leadUnitId',
  ]);
  expect(lackingIn({ ...unchanged, on: ['dueOn'], dueOn: '2026-08-31' })).toEqual([]);
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
