// What a spreadsheet puts on the clipboard.
import { expect, test } from 'vitest';
import { pastedCells } from './pasted-cells.ts';

test('tabs part cells, breaks part rows, empty rows go', () => {
  expect(pastedCells('乡镇\t完成\r\n双渠镇\t2860\r\n\t\r\n临川镇\t4000')).toEqual([
    ['乡镇', '完成'],
    ['双渠镇', '2860'],
    ['临川镇', '4000'],
  ]);
});

test('a cell in quotes keeps its breaks and its quotes', () => {
  expect(pastedCells('事项\t说明\n"两处\n工程"\t"写作""二期"""')).toEqual([
    ['事项', '说明'],
    ['两处\n工程', '写作"二期"'],
  ]);
});

test('an empty cell stays a cell', () => {
  expect(pastedCells('a\t\tb')).toEqual([['a', '', 'b']]);
});
