import { expect, test } from 'vitest';
import { guessMapping, unmapped } from './guess-mapping.ts';

const office = ['编号', '完成时限', '责任单位', '督办事项', '协办单位', '包抓领导', '目标任务', '备注'];

test('columns are known by any of their headings, in any order', () => {
  const mapping = guessMapping('ledger', office);
  expect(mapping).toEqual({
    title: '督办事项',
    ordinal: '编号',
    target: '目标任务',
    measureUnit: null,
    leader: '包抓领导',
    leadUnit: '责任单位',
    supportUnits: '协办单位',
    handler: null,
    due: '完成时限',
    letterDue: null,
    letterTarget: null,
    cadence: null,
    kind: null,
    note: '备注',
  });
  expect(guessMapping('ledger', office.toReversed())).toEqual(mapping);
});

test('a heading serves one field only', () => {
  const mapping = guessMapping('people', ['姓名', '单位名称', '职务（职级）', '联系电话']);
  expect(mapping).toMatchObject({ name: '姓名', unit: '单位名称', title: '职务（职级）', phone: '联系电话' });
});

test('spaces, line breaks and marks in a heading change nothing', () => {
  expect(guessMapping('units', [' 单位\n名称*', '简 称'])).toMatchObject({
    name: ' 单位\n名称*',
    shortName: '简 称',
  });
});

test('a required field without a column is named', () => {
  const mapping = guessMapping('ledger', ['任务', '牵头单位']);
  expect(unmapped('ledger', mapping, ['任务', '牵头单位']).map((field) => field.heading)).toEqual([
    '完成时限',
  ]);
  expect(
    unmapped('ledger', { ...mapping, due: '不在表里' }, ['任务', '牵头单位']).map((f) => f.name),
  ).toEqual(['due']);
});
