// The ledgers counties keep: a merged title, a line of the form, headings, rows with gaps.
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { oleFile, text, wordFile } from '../testing/office-file.ts';
import { readSheet } from './read-sheet.ts';
import { writeSheet } from './write-sheet.ts';

const ledger: CellValue[][] = [
  ['云川县2026年重点任务台账', null, null, null],
  ['填报单位：双渠镇', '填报日期：2026年7月8日', '单位：亩', null],
  ['序号', '任务\n名称', '完成数', '完成时限'],
  [1, ' 高标准农田 ', 0.1 + 0.2, new Date('2026-08-31T00:00:00Z')],
  [null, null, null, null],
  [2, '农村危房改造', null, '6月底前'],
];
const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }];
const read = async (bytes: Uint8Array, name = '台账.xlsx'): Promise<unknown> => {
  const outcome = await readSheet(bytes, name);
  return outcome.ok ? outcome.value : outcome.refusal.code;
};
const expected = {
  name: '台账',
  headings: ['序号', '任务名称', '完成数', '完成时限'],
  rows: [
    { line: 4, cells: ['1', '高标准农田', '0.3', '2026-08-31'] },
    { line: 6, cells: ['2', '农村危房改造', '', '6月底前'] },
  ],
};

test('a workbook gives headings below its title and rows with their line in the sheet', async () => {
  const hidden = { name: '辅助', hidden: true, rows: ledger };
  const bytes = await writeXlsx({ sheets: [hidden, { name: '台账', rows: ledger, merges }] });
  expect(await read(bytes)).toEqual(expected);
});

test('a workbook with a picture is read without it', async () => {
  const data = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const images = [{ data, type: 'png' as const, anchor: { from: { row: 8, col: 1 } } }];
  expect(await read(await writeXlsx({ sheets: [{ name: '台账', rows: ledger, images }] }))).toEqual(expected);
});

test('a .csv is read in GB18030 and with a mark', async () => {
  // 序号,任务,完成数 CR LF 1,农田,0.30 CR LF
  const gb18030 = Buffer.from('d0f2bac52cc8cecef12ccdeab3c9cafd0d0a312cc5a9ccef2c302e33300d0a', 'hex');
  const table = {
    name: '台账.csv',
    headings: ['序号', '任务', '完成数'],
    rows: [{ line: 2, cells: ['1', '农田', '0.30'] }],
  };
  expect(await read(gb18030, '台账.csv')).toEqual(table);
  expect(await read(Buffer.from('\uFEFF序号,任务,完成数\n1,农田,0.30'), '台账.csv')).toEqual(table);
});

test('a table of two columns has headings too', async () => {
  const outcome = await read(Buffer.from('单位,姓名\n双渠镇,贺晓梅\n'), '人员.csv');
  expect(outcome).toMatchObject({
    headings: ['单位', '姓名'],
    rows: [{ line: 2, cells: ['双渠镇', '贺晓梅'] }],
  });
});

test.each([
  ['a speech', Buffer.from('一、总体要求\n二、抓项目\n'), 'file-unknown-type'],
  ['a Word document', wordFile([text('一')]), 'file-unknown-type'],
  ['a legacy .xls', oleFile('Workbook'), 'file-legacy-doc'],
  ['a workbook with a password', oleFile('EncryptedPackage'), 'file-encrypted'],
  ['nothing', new Uint8Array(0), 'file-empty'],
  ['a .csv of empty cells', Buffer.from(',,\n,,\n'), 'file-empty'],
])('%s is refused', async (_, bytes, code) => expect(await read(bytes)).toBe(code));

test('a workbook cut off or without cells is refused', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: '台账', rows: ledger }] });
  expect(await read(bytes.subarray(0, bytes.length / 2))).toBe('file-truncated');
  expect(await read(await writeXlsx({ sheets: [{ name: '台账', rows: [] }] }))).toBe('file-empty');
});

test('what is written is read back', async () => {
  const headings = ['编号', '任务', '目标', '备注'];
  const rows = [
    ['2026-0187', '新增种草', '10000.50', null],
    ['0012', '=SUM(A1)', '1234567890123456789', '-3'],
  ];
  const bytes = await writeSheet({ title: '云川县[2026年]台账', headings, rows, widths: [12, 40, 12, 20] });
  expect(await read(bytes)).toEqual({
    name: '云川县 2026年 台账',
    headings,
    rows: [
      { line: 3, cells: ['2026-0187', '新增种草', '10000.5', ''] },
      { line: 4, cells: ['0012', '=SUM(A1)', '1234567890123456789', '-3'] },
    ],
  });
});
