import { expect, test } from 'vitest';
import { examplesOf, withHeading } from './mapping-choice.ts';

test('a heading that one field takes is taken from the other', () => {
  const mapping = { title: '重点任务', note: '备注', due: null };
  expect(withHeading(mapping, 'due', '备注')).toEqual({ title: '重点任务', note: null, due: '备注' });
  expect(withHeading(mapping, 'title', null)).toEqual({ title: null, note: '备注', due: null });
});

test('examples are the first two different cells that are not empty', () => {
  const preview = {
    headings: ['序号', '时限'],
    sample: [
      { line: 2, cells: ['1', ''] },
      { line: 3, cells: ['2', '8月底前'] },
      { line: 4, cells: ['3', '8月底前'] },
      { line: 5, cells: ['4', '年底前'] },
      { line: 6, cells: ['5', '6月底'] },
    ],
  };
  expect(examplesOf(preview, '时限')).toEqual(['8月底前', '年底前']);
  expect(examplesOf(preview, null)).toEqual([]);
});
