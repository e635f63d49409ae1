import { expect, test } from 'vitest';
import { askedAgain } from './asks-more.ts';

const before = {
  targetOp: '>=',
  targetValue: '600',
  unitOfMeasure: '座',
  leadUnitId: '县农业农村局',
  supportUnitIds: ['双渠镇'],
  dueOn: '2026-10-31',
} as const;
const all = ['县农业农村局', '双渠镇'];

test('an earlier date or a harder target asks every unit again', () => {
  expect(askedAgain(before, { ...before, dueOn: '2026-09-30' })).toEqual(all);
  expect(askedAgain(before, { ...before, targetValue: '601' })).toEqual(all);
  expect(askedAgain(before, { ...before, unitOfMeasure: '处' })).toEqual(all);
  expect(
    askedAgain({ ...before, targetOp: '<=' }, { ...before, targetOp: '<=', targetValue: '599' }),
  ).toEqual(all);
});

test('a later date, a lower target or another title asks nobody again', () => {
  expect(askedAgain(before, { ...before, dueOn: '2026-11-30' })).toEqual([]);
  expect(askedAgain(before, { ...before, targetValue: '500' })).toEqual([]);
  expect(askedAgain(before, { ...before, targetValue: null })).toEqual([]);
});

test('a unit newly named, and one that now leads, is asked; the others are not', () => {
  expect(askedAgain(before, { ...before, supportUnitIds: ['双渠镇', '临川镇'] })).toEqual(['临川镇']);
  expect(askedAgain(before, { ...before, leadUnitId: '双渠镇', supportUnitIds: ['县农业农村局'] })).toEqual([
    '双渠镇',
  ]);
  expect(askedAgain(before, { ...before, supportUnitIds: [] })).toEqual([]);
});
