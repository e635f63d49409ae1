// Columns as wide as what stands in them.
import { expect, test } from 'vitest';
import { columnShares } from './column-shares.ts';

test('an ordinal takes little, a sentence as much as a column may, a group row nothing', () => {
  const shares = columnShares({
    columns: ['序号', '乡镇', '卡在哪里'],
    rows: [
      ['川区组的各个乡镇和有关部门都在这里'],
      ['1', '双渠镇', '下渠村三个地块与图斑不符，设施用地备案没有办下来'],
    ],
  });
  expect(shares).toEqual([3, 4, 14]);
});

test('a long heading over short numbers turns', () => {
  expect(columnShares({ columns: ['农村危房改造开工'], rows: [['100']] })).toEqual([5]);
});
