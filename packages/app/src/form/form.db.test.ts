// A city's monthly form in a county with farmland: mapped once, filled in by one act, nothing invented.
import { openXlsx, writeXlsx, type CellValue } from '@luoshi/paper/testing/workbook';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { echo } from '../testing/paper-words.ts';
import { done, openFarmlandCounty, type FarmlandCounty } from '../testing/farmland-county.ts';
import { codeOf } from '../testing/outcome-parts.ts';
import { addForm } from './add-form.ts';
import { downloadForm } from './download-form.ts';
import { fillForm } from './fill-form.ts';
import { listForms } from './list-forms.ts';
import { mapForm, type MappedHeading } from './map-form.ts';
import { readForm } from './read-form.ts';

let county: FarmlandCounty;
let id: string;
const rows: CellValue[][] = [
  ['云岭市重点工作月报', null, null, null],
  ['单位', '高标准农田任务', '高标准农田累计完成', '上年同期'],
  ['双渠镇', null, null, null],
  ['松坪乡', null, null, null],
  ['合计', null, null, null],
];

beforeAll(async () => {
  county = await openFarmlandCounty();
  const bytes = await writeXlsx({ sheets: [{ name: '月报', rows }] });
  const form = { title: '市月报', sentBy: '云岭市督查室', cadence: 'month' as const, dueAfterDays: 8 };
  const unitId = county.unit('县督查考核局');
  id = done(await addForm(county.as('沈文博'), { ...form, unitId, name: '市月报.xlsx', bytes })).id;
});
afterAll(() => county.close());

const page = async (period = '2026-06') => done(await readForm(county.as('沈文博'), { id, period }));
const fill = async (
  differs: { basedOn?: number | null; outside?: Record<string, string>; period?: string } = {},
) =>
  fillForm(county.as('沈文博'), { id, period: '2026-06', basedOn: null, outside: {}, say: echo, ...differs });

test('headings are proposed from names; what nothing tells is left to people', async () => {
  const { headings } = await page();
  expect(headings.map(({ heading, meaning, measure }) => [heading, meaning, measure])).toEqual([
    ['高标准农田任务', 'figure', 'target'],
    ['高标准农田累计完成', 'figure', null],
    ['上年同期', 'unmapped', null],
    ['双渠镇', 'figure', null],
    ['松坪乡', 'figure', null],
    ['合计', 'figure', null],
  ]);
});

test('it is not filled in before every heading is mapped, nor mapped by somebody else', async () => {
  expect(await fill()).toMatchObject({ refusal: { code: 'form-unmapped', params: { count: 1 } } });
  const open = (await page()).headings.find((each) => each.meaning === 'unmapped');
  if (open === undefined) throw new Error('everything is mapped');
  const mapped: MappedHeading = {
    id: open.id,
    basedOn: open.version,
    meaning: 'outside',
    indicator: null,
    unitId: null,
    measure: null,
  };
  expect(codeOf(await mapForm(county.as('贺晓梅'), { id, headings: [mapped] }))).toBe('not-allowed');
  const wrong = { ...mapped, meaning: 'figure' as const, indicator: 'weather' };
  expect(codeOf(await mapForm(county.as('沈文博'), { id, headings: [wrong] }))).toBe('invalid-input');
  expect(done(await mapForm(county.as('沈文博'), { id, headings: [mapped] }))).toEqual({ unmapped: 0 });
  expect(codeOf(await mapForm(county.as('沈文博'), { id, headings: [mapped] }))).toBe('changed-meanwhile');
});

test('one act fills it with what counts: a check’s value, sums, nothing for who has not reported', async () => {
  const { cells } = await page();
  const shown = cells.map(({ row, column, value, status, notHeld }) => [row, column, value, status, notHeld]);
  expect(shown).toEqual([
    [2, 1, '6000', 'source-data', null],
    [2, 2, '2860', 'full', null],
    [2, 3, null, 'none', 'not-typed'],
    [3, 1, '6000', 'source-data', null],
    [3, 2, null, 'none', 'not-reported'],
    [3, 3, null, 'none', 'not-typed'],
    // 6,000 thrice; 2,860 as checked and 4,000 as reported.
    [4, 1, '18000', 'source-data', null],
    [4, 2, '6860', 'unchecked', null],
    [4, 3, null, 'none', 'not-typed'],
  ]);
  expect(cells.find((cell) => cell.row === 4 && cell.column === 2)?.wanting).toEqual(['松坪乡']);
  expect(done(await fill({ outside: { '2,3': '2500', '9,9': '1' } }))).toMatchObject({
    filled: 6,
    missing: 3,
  });
  expect(codeOf(await fill({ basedOn: 7 }))).toBe('changed-meanwhile');
  const file = done(await downloadForm(county.as('沈文博'), { id, period: '2026-06' }));
  expect(file.fileName).toBe('市月报-2026-06.xlsx');
  const [sheet, notes] = (await openXlsx(file.bytes, { readStyles: true })).sheets;
  expect(sheet?.rows[2]).toEqual(['双渠镇', 6000, 2860, 2500]);
  expect(sheet?.rows[3]?.[2] ?? null).toBeNull();
  expect(sheet?.cells?.get('3,2')?.style?.fill).toBeDefined();
  expect(notes?.rows.find((row) => row[0] === 'C4')?.[4]).toContain('not-reported');
});

test('what was typed stays with its period; a week or a month that still runs is not filled', async () => {
  expect((await page()).cells.find((cell) => cell.row === 2 && cell.column === 3)?.value).toBe('2500');
  expect((await page('2026-05')).cells.find((cell) => cell.row === 2 && cell.column === 3)?.value).toBeNull();
  expect(codeOf(await fill({ period: '2026-07' }))).toBe('period-not-begun');
  expect(codeOf(await fill({ period: '2026-W28' }))).toBe('period-off-cadence');
});

test('the next form with the same headings starts from what they meant', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: rows.slice(1) }] });
  const unitId = county.unit('县督查考核局');
  const given = { unitId, title: '省月报', sentBy: '省督查室', cadence: 'month' as const, dueAfterDays: 5 };
  const second = done(await addForm(county.as('沈文博'), { ...given, name: '省月报.xlsx', bytes }));
  const { forms } = done(await listForms(county.as('沈文博'), undefined));
  expect(forms.map(({ title, unmapped, due }) => [title, unmapped, due?.dueOn ?? null])).toEqual([
    ['市月报', 0, null],
    ['省月报', 0, '2026-07-05'],
  ]);
  const { headings } = done(await readForm(county.as('沈文博'), { id: second.id }));
  expect(headings.find((each) => each.heading === '上年同期')?.meaning).toBe('outside');
});
