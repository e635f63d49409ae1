import { expect, test } from 'vitest';
import { readTargetCell } from './target-cell.ts';

test.each([
  ['4.2万亩', '=', '42000', '亩', ''],
  ['≥600座', '>=', '600', '座', ''],
  ['600座以上', '>=', '600', '座', ''],
  ['不少于30公里', '>=', '30', '公里', ''],
  ['新建日光温室600座', '=', '600', '座', '新建日光温室'],
  ['控制在5%以内', '<=', '5', '%', ''],
  ['不超过3起', '<=', '3', '起', ''],
  ['投资１.５亿元', '=', '1.5', '亿元', '投资'],
  ['1,250户', '=', '1250', '户', ''],
  ['4.2万亩高标准农田', '=', '42000', '亩', '高标准农田'],
  ['180万平方米', '=', '1800000', '平方米', ''],
])('%s is %s %s %s', (written, op, value, unit, metric) => {
  const read = readTargetCell(written);
  expect(read.ok && read.value).toMatchObject({ op, value, unit, metric });
});

test('a growth and a fall are rates, a place is a rank', () => {
  expect(readTargetCell('增长7.5%')).toMatchObject({ value: { op: 'growth', value: '7.5', unit: '%' } });
  expect(readTargetCell('能耗下降3%')).toMatchObject({ value: { op: 'growth', value: '-3', unit: '%' } });
  expect(readTargetCell('全市前3名')).toMatchObject({ value: { op: 'rank', value: '3', unit: '名次' } });
});

test('a cell without a number is a task that nodes prove', () => {
  expect(readTargetCell('完成主体工程')).toEqual({ ok: true, value: null });
  expect(readTargetCell('')).toEqual({ ok: true, value: null });
});

test.each(['600', '新建600座、改造200座', '3—5家'])('%s is not one number with a unit', (written) => {
  const read = readTargetCell(written);
  expect(read.ok ? read.value : read.refusal.code).toBe('measure-unclear');
});
