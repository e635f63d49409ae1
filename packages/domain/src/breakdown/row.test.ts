import { expect, test } from 'vitest';
import { judgeRow, missingIn, unitsNamed, type Row } from './row.ts';

const row: Row = {
  targetOp: '=',
  targetValue: '42000',
  unitOfMeasure: '亩',
  leadLeaderPostId: '何秀兰',
  leadUnitId: '县农业农村局',
  supportUnitIds: ['县水务局', '双渠镇'],
  startsOn: '2026-07-10',
  dueOn: '2026-08-31',
};
const codeOf = (change: Partial<Row>, unitsRead: readonly string[] = ['亩']) => {
  const outcome = judgeRow({ ...row, ...change }, unitsRead);
  return outcome.ok ? 'ok' : outcome.refusal.code;
};

test('a row with everything lacks nothing and names its units, the lead first', () => {
  expect(missingIn(row)).toEqual([]);
  expect(unitsNamed(row)).toEqual(['县农业农村局', '县水务局', '双渠镇']);
});

test('leader, lead unit and due date must be there before it is sent out', () => {
  expect(missingIn({ leadLeaderPostId: null, leadUnitId: null, dueOn: null })).toEqual([
    'lead-leader',
    'lead-unit',
    'due',
  ]);
});

test('a due date before the start is refused; on the same day it is not', () => {
  expect(codeOf({ dueOn: '2026-07-09' })).toBe('due-before-start');
  expect(codeOf({ dueOn: '2026-07-10' })).toBe('ok');
  expect(codeOf({ dueOn: '2026-02-30', startsOn: null })).toBe('malformed-date');
});

test('another kind of unit than the promise is refused; one that converts is not', () => {
  expect(codeOf({ unitOfMeasure: '户' })).toBe('wrong-unit');
  expect(codeOf({ unitOfMeasure: '公顷' })).toBe('ok');
  expect(codeOf({ unitOfMeasure: '户' }, [])).toBe('ok');
});

test('an amount is never below zero; a rate, a change and a place may be', () => {
  expect(codeOf({ targetValue: '-1' })).toBe('negative-count');
  expect(codeOf({ targetOp: 'growth', targetValue: '-3', unitOfMeasure: '%' }, ['%'])).toBe('ok');
});

test('a number without operator or unit, and a unit that supports itself, are refused', () => {
  expect(codeOf({ targetOp: null })).toBe('invalid-input');
  expect(codeOf({ unitOfMeasure: null })).toBe('invalid-input');
  expect(codeOf({ supportUnitIds: ['县农业农村局'] })).toBe('invalid-input');
});
