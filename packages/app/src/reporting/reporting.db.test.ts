// 应报未报: who is asked for June, who has reported, and that the numbers add up.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileReport } from '../report/file-report.ts';
import { returnReport } from '../report/return-report.ts';
import { codeOf, givenCommitment, granted, juneReport, signedReport } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { readReporting } from './read-reporting.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
  const linchuan = { lead_unit_id: county.unit('临川镇') };
  const onDueDay = { now: '2026-07-01T09:00:00.000Z' };
  const inTime = await givenCommitment(county, { title: '按时' });
  granted(await fileReport(county.as('贺晓梅', onDueDay), juneReport(inTime)));
  const unsigned = await givenCommitment(county, { title: '待审签' });
  granted(await fileReport(county.as('贺晓梅'), juneReport(unsigned)));
  const late = await givenCommitment(county, { title: '迟报', ...linchuan });
  await signedReport(county, juneReport(late), ['周雨桐', '高建业']);
  const returned = await givenCommitment(county, { title: '退回', ...linchuan });
  const seen = await signedReport(county, juneReport(returned), ['周雨桐', '高建业']);
  granted(await returnReport(county.as('沈文博'), { ...seen, reason: '没有依据' }));
  const missing = await givenCommitment(county, { title: '未报', ...linchuan });
  await signedReport(county, juneReport(missing, { period: '2026-05', value: '700' }), ['周雨桐', '高建业']);
  await givenCommitment(county, {
    title: '七月签收',
    sign_for_due_on: '2026-07-03',
    signed_for_at: '2026-07-03T01:00:00.000Z',
  });
  await givenCommitment(county, { title: '按季', cadence: 'quarter' });
  await givenCommitment(county, { title: '按旬', cadence: 'ten-day', ...linchuan });
  await givenCommitment(county, { title: '五月办结', state: 'closed', completed_on: '2026-05-20' });
  await givenCommitment(county, { title: '松坪', lead_unit_id: county.unit('松坪乡') });
});
afterAll(() => county.close());

const grid = async (period?: string, name: TestName = '沈文博') =>
  granted(await readReporting(county.as(name), { period }));

describe('June, on 8 July', () => {
  test('is the period shown when none is asked for', async () => {
    expect(await grid()).toMatchObject({ period: '2026-06', dueOn: '2026-07-01' });
  });

  test('stands unit by unit, in the order of units, with what each report is worth', async () => {
    const { units } = await grid();
    const shown = units.map(({ unit, cells }) => [
      unit,
      Object.fromEntries(cells.map((cell) => [cell.title, cell.status])),
    ]);
    expect(Object.fromEntries(shown)).toEqual({
      双渠镇: { 按时: 'unsigned', 待审签: 'unsigned' },
      临川镇: { 迟报: 'late', 退回: 'returned', 未报: 'missing', 按旬: 'missing' },
      松坪乡: { 松坪: 'missing' },
    });
    expect(units.map((unit) => unit.unit)).toEqual(['双渠镇', '临川镇', '松坪乡']);
  });

  test('adds up: due is reported and missing, and the county is its units', async () => {
    const { due, reported, missing, units } = await grid();
    expect([due, reported, missing]).toEqual([7, 1, 6]);
    for (const unit of units) expect(unit.due).toBe(unit.reported + unit.missing + unit.open);
    expect(units.reduce((sum, unit) => sum + unit.due, 0)).toBe(due);
  });

  test('carries on the old figure where nothing is reported, never a zero', async () => {
    const { units } = await grid();
    const cells = units.flatMap((unit) => unit.cells);
    expect(cells.find((cell) => cell.title === '未报')).toMatchObject({ lastValue: '700', filedAt: null });
    expect(cells.find((cell) => cell.title === '松坪')?.lastValue).toBeNull();
  });

  test('gives what a reminder is written from', async () => {
    const { remind } = await grid();
    expect(remind).toMatchObject({
      at: '2026-07-08T01:00:00.000Z',
      isDue: true,
      units: [
        { unit: '双渠镇', missing: 2 },
        { unit: '临川镇', missing: 3 },
        { unit: '松坪乡', missing: 1 },
      ],
      contact: { name: '沈文博' },
    });
  });
});

test('another township is not told what its neighbour filed and did not sign', async () => {
  const { units } = await grid('2026-06', '周雨桐');
  const statuses = units.find((unit) => unit.unit === '双渠镇')?.cells.map((cell) => cell.status);
  expect(statuses).toEqual(['missing', 'missing']);
});

test('another period is shown when asked for, one that runs has nothing missing yet', async () => {
  const quarter = await grid('2026-Q2');
  expect(quarter.units.flatMap((unit) => unit.cells.map((cell) => cell.title))).toEqual(['按季']);
  const july = await grid('2026-07');
  expect(new Set(july.units.flatMap((unit) => unit.cells.map((cell) => cell.status)))).toEqual(
    new Set(['not-due']),
  );
  expect([july.due, july.missing]).toEqual([july.open, 0]);
  expect(codeOf(await readReporting(county.as('沈文博'), { period: '2026-13' }))).toBe('malformed-period');
});

test('on the due day grid, count and reminder say 未报; the day before all three say it is not due', async () => {
  const on = async (now: string) =>
    granted(await readReporting(county.as('沈文博', { now }), { period: '2026-07' }));
  const before = await on('2026-07-31T02:00:00.000Z');
  expect(before.dueOn).toBe('2026-08-03');
  expect([before.missing, before.open, before.remind.units]).toEqual([0, before.due, []]);
  const due = await on('2026-08-03T02:00:00.000Z');
  const statuses = new Set(due.units.flatMap((unit) => unit.cells.map((cell) => cell.status)));
  expect([...statuses]).toEqual(['missing']);
  expect([due.missing, due.open]).toEqual([due.due, 0]);
  expect(due.remind.units.reduce((sum, unit) => sum + unit.missing, 0)).toBe(due.missing);
});

test('the columns of a month are its due days; each adds up as the grid of its period does', async () => {
  const { within, columns } = granted(await readReporting(county.as('沈文博'), { within: '2026-07' }));
  expect(within).toBe('2026-07');
  expect(columns.map(({ period, dueOn }) => [period, dueOn])).toEqual([
    ['2026-06', '2026-07-01'],
    ['2026-Q2', '2026-07-01'],
  ]);
  for (const column of columns) {
    const own = await grid(column.period);
    expect([column.due, column.reported, column.missing]).toEqual([own.due, own.reported, own.missing]);
    const shown = column.cells.flatMap(({ statuses }) => Object.values(statuses)).reduce((a, b) => a + b, 0);
    expect(shown).toBe(own.units.flatMap((unit) => unit.cells).length);
  }
  expect((await readReporting(county.as('沈文博'), { within: '2026-W27' })).ok).toBe(true);
});
