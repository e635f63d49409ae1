// A city's monthly form: read by its headings, filled in, and otherwise as it came.
import { openXlsx, writeXlsx, type CellStyle, type CellValue } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { text, wordFile } from '../testing/office-file.ts';
import { fillBlankForm, readBlankForm } from './blank-form.ts';

const bold: CellStyle = { font: { name: '黑体', size: 14 } };
const framed: CellStyle = { border: { top: { style: 'thin' } }, numFmt: '0.0' };
const rows: CellValue[][] = [
  ['云岭市2026年重点工作进展月报', null, null, null, null, null],
  ['填报单位：云川县', null, null, null, '单位：见表', null],
  ['序号', '指标', '计量单位', '2026年', null, '备注'],
  [null, null, null, '全年任务', '累计完成', null],
  [1, '高标准农田', '亩', null, null, null],
  [2, '通村公路', '公里', null, null, null],
  ['合计', null, null, null, null, null],
];
const merges = [
  { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
  ...[0, 1, 2, 5].map((column) => ({ startRow: 2, startCol: column, endRow: 3, endCol: column })),
  { startRow: 2, startCol: 3, endRow: 2, endCol: 4 },
];
const form = async (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: '月报',
        rows,
        merges,
        columns: [{ width: 6 }, { width: 22 }, { width: 10 }, { width: 14 }, { width: 14 }, { width: 20 }],
        cells: new Map([
          ['0,0', { value: rows[0]?.[0] ?? null, style: bold }],
          ['4,4', { value: null, style: framed }],
          ['6,3', { value: null, formula: 'SUM(D5:D6)' }],
          ['6,4', { value: null, formula: 'SUM(E5:E6)' }],
        ]),
        pageSetup: { paperSize: 'a4', orientation: 'landscape' },
      },
    ],
  });

test('headings above and at the left name every blank; titles, formulas and running numbers are none', async () => {
  const read = await readBlankForm(await form(), '月报.xlsx');
  expect(read).toMatchObject({
    ok: true,
    value: {
      sheet: '月报',
      columns: [
        { place: 3, heading: '2026年/全年任务' },
        { place: 4, heading: '2026年/累计完成' },
        { place: 5, heading: '备注' },
      ],
    },
  });
  if (!read.ok) return;
  expect(read.value.rows.slice(0, 2)).toEqual([
    { place: 4, heading: '高标准农田' },
    { place: 5, heading: '通村公路' },
  ]);
  expect(read.value.blanks).toContainEqual({ row: 4, column: 4 });
  expect(read.value.blanks).not.toContainEqual({ row: 6, column: 4 });
});

test('what is filled in stands in its cell; layout, styles, formulas and merges stay; what is not held is marked', async () => {
  const filled = await fillBlankForm(
    await form(),
    '月报',
    [
      { row: 4, column: 3, value: '42000' },
      { row: 4, column: 4, value: '23509.5' },
      { row: 5, column: 4, value: null },
      { row: 5, column: 5, value: '桥梁在建' },
    ],
    { title: '数据说明', headings: ['位置', '数据'], rows: [['E5', '抽查4/7']] },
  );
  const book = await openXlsx(filled, { readStyles: true });
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['月报', '数据说明']);
  const [sheet, notes] = book.sheets;
  expect(sheet?.rows[4]?.slice(3, 5)).toEqual([42000, 23509.5]);
  expect(sheet?.rows[5]?.[4] ?? null).toBeNull();
  expect(sheet?.cells?.get('5,4')?.style?.fill).toMatchObject({ pattern: 'solid' });
  expect(sheet?.rows[5]?.[5]).toBe('桥梁在建');
  expect(sheet?.merges).toHaveLength(merges.length);
  expect(sheet?.cells?.get('0,0')?.style?.font?.name).toBe('黑体');
  expect(sheet?.cells?.get('4,4')?.style?.numFmt).toBe('0.0');
  expect(sheet?.cells?.get('6,4')?.formula).toBe('SUM(E5:E6)');
  expect(sheet?.columns?.[1]?.width).toBeCloseTo(22, 0);
  expect(sheet?.pageSetup?.orientation).toBe('landscape');
  expect(notes?.rows[1]).toEqual(['E5', '抽查4/7']);
});

test.each([
  ['a letter', wordFile([text('请报')]), 'file-unknown-type'],
  ['nothing', new Uint8Array(0), 'file-empty'],
])('%s is refused', async (_, bytes, code) => {
  const read = await readBlankForm(bytes, '月报.xlsx');
  expect(read.ok ? 'ok' : read.refusal.code).toBe(code);
});

test('a table that is full has nothing to fill in', async () => {
  const full = [
    ['指标', '单位', '数'],
    ['农田', '亩', '1'],
  ];
  const read = await readBlankForm(await writeXlsx({ sheets: [{ name: '表', rows: full }] }), '表.xlsx');
  expect(read.ok ? 'ok' : read.refusal.code).toBe('form-without-headings');
});
