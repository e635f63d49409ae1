// Conversions as the domain guide gives them, and the ones it forbids.
import { expect, test } from 'vitest';
import { round } from './fraction.ts';
import { convert, isConvertible, valueIn } from './quantity.ts';

test.each([
  ['26613', '千公顷', '万亩', '39919.5'],
  ['1', '公顷', '亩', '15'],
  ['112.1', '万亩', '公顷', '74733.333333'],
  ['1', '亩', '平方米', '666.666667'],
  ['1', '亿元', '万元', '10000'],
  ['7.2', '亿元', '元', '720000000'],
  ['30', '里', '公里', '15'],
  ['3', '斤', '公斤', '1.5'],
  ['2', '成', '%', '20'],
  ['1.2', '万户', '户', '12000'],
  ['5', '座', '座', '5'],
])('%s %s is told in %s as %4$s', (value, unit, to, told) => {
  expect(convert({ value, unit }, to)).toEqual({ ok: true, value: { value: told, unit: to } });
});

test('a value without a decimal stays exact for further calculation', () => {
  const exact = valueIn({ value: '112.1', unit: '万亩' }, '公顷');
  expect(exact).toEqual({ ok: true, value: { n: 224200n, d: 3n } });
  expect(exact.ok && round(exact.value, 0)).toBe('74733');
});

test.each([
  ['只', '头'],
  ['间', '户'],
  ['件', '批次'],
  ['批次', '人次'],
  ['人次', '人'],
  ['亩', '元'],
  ['%', '个百分点'],
  ['孔', '间'],
])('%s never becomes %s', (from, to) => {
  expect(isConvertible(from, to)).toBe(false);
  expect(convert({ value: '1', unit: from }, to)).toEqual({
    ok: false,
    refusal: { code: 'wrong-unit', params: { given: from, expected: to } },
  });
});
