// Blocks as Excel and WPS put them on the clipboard, into a month of four rows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockCells, pasteBlock, type PasteRow } from './paste-block.ts';

const row = (key: string, names: readonly string[], differs: Partial<PasteRow> = {}): PasteRow => ({
  key,
  names,
  unitOfMeasure: '亩',
  isOpen: true,
  ...differs,
});
const rows = [
  row('a', ['高标准农田', '2026-0012']),
  row('b', ['新增种草', '2026-0013']),
  row('c', ['税收收入', '2026-0014'], { isOpen: false, unitOfMeasure: '万元' }),
  row('d', ['通村公路', '2026-0015'], { unitOfMeasure: '公里' }),
];
const paste = (text: string, from = 0) => pasteBlock(text, rows, from);
const told = (text: string, from = 0) => {
  const { by, taken, refused } = paste(text, from);
  return [
    by,
    taken.map(({ key, value }) => `${key} ${value}`),
    refused.map(({ line, reason }) => `${line} ${reason}`),
  ];
};

test('cells with tabs, quotes and breaks are read as they were typed', () => {
  expect(blockCells('一\t"两\n行"\t"他说""好"""\r\n二\t\t3\n')).toEqual([
    ['一', '两\n行', '他说"好"'],
    ['二', '', '3'],
  ]);
});

describe('by position', () => {
  test('line by line from where it was pasted, grouped thousands and the own unit read', () => {
    expect(told('3,200\n56.0亩')).toEqual(['position', ['a 3200', 'b 56'], []]);
  });
  test('what is past the end, not open, no number or in another unit is named by its line', () => {
    expect(told('五十\n3公顷\n7\n4.5\n9')).toEqual([
      'position',
      ['d 4.5'],
      ['1 no-number', '2 other-unit', '3 not-open', '5 beyond'],
    ]);
  });
  test('thousands that are not grouped in threes are no number', () => {
    expect(told('32,00')).toEqual(['position', [], ['1 no-number']]);
  });
});

describe('by name', () => {
  test('whatever the order, by title or number, with a note behind the value', () => {
    const { by, taken, refused } = paste('1\t通村公路\t4.1\t月底铺完\n2\t高标准农田\t2,900亩\n');
    expect([by, refused]).toEqual(['name', []]);
    expect(taken).toEqual([
      { key: 'd', value: '4.1', note: '月底铺完' },
      { key: 'a', value: '2900', note: null },
    ]);
    expect(told('2026-0013\t12')).toEqual(['name', ['b 12'], []]);
  });
  test('a name unknown, given twice, or without a value is named', () => {
    expect(told('高标准农田\t1\n养蜂\t2\n高标准农田\t3\n新增种草\t')).toEqual([
      'name',
      ['a 1'],
      ['2 unknown', '3 twice', '4 empty'],
    ]);
  });
  test('a name of two rows is not guessed', () => {
    const twins = [row('a', ['种草']), row('b', ['种草'])];
    expect(pasteBlock('种草\t1', twins, 0).refused).toEqual([{ line: 1, text: '种草 1', reason: 'many' }]);
  });
});

test('every line of a block is taken or refused, none twice', () => {
  const cell = fc.constantFrom('3', '4,000', '高标准农田', '新增种草', '说明', '5公里', '', '2026-0015');
  const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(block, fc.nat(3), (lines, from) => {
      const { taken, refused } = paste(lines.map((line) => line.join('\t')).join('\n'), from);
      const filled = lines.filter((line) => line.some((each) => each !== '')).length;
      expect(taken.length + refused.length).toBe(filled);
      expect(new Set(taken.map((each) => each.key)).size).toBe(taken.length);
    }),
    { seed: 20260708, numRuns: 500 },
  );
});
