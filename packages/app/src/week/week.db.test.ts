// The list of ISO week 28 of 2026, Monday 6 to Sunday 12 July, read on Wednesday the 8th.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, givenCommitment, granted, juneReport, signedReport } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { readWeek } from './read-week.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
  const unnumbered = {
    target_op: null,
    target_value: null,
    unit_of_measure: null,
    plan_kind: 'nodes',
  } as const;
  const nodes = [
    ['2026-07-03', '立项批复'],
    ['2026-07-10', '招标公告'],
    ['2026-07-13', '施工合同'],
  ] as const;
  await givenCommitment(county, { title: '卫生院', ...unnumbered, nodes });
  await givenCommitment(county, { title: '排水渠', due_on: '2026-07-09', lead_leader_post_id: null });
  await givenCommitment(county, { title: '旧账', due_on: '2026-06-30', lead_unit_id: county.unit('临川镇') });
  const reported = await givenCommitment(county, { title: '农田' });
  await signedReport(county, juneReport(reported));
});
afterAll(() => county.close());

const week = async (period?: string, most?: number) =>
  granted(await readWeek(county.as('沈文博'), { period, most }));

describe('the week', () => {
  test('holds what falls due in it, by unit, in the order of days', async () => {
    const { period, from, to, units } = await week();
    expect([period, from, to]).toEqual(['2026-W28', '2026-07-06', '2026-07-12']);
    expect(
      units.find(({ unit }) => unit === '双渠镇')?.items.map((item) => [item.title, item.kind, item.dueOn]),
    ).toEqual([
      ['排水渠', 'whole', '2026-07-09'],
      ['卫生院', 'node', '2026-07-10'],
    ]);
  });

  test('tells what was due before it and is still open', async () => {
    const { overdue } = await week();
    expect(overdue.map(({ title, proof, overdueDays }) => [title, proof, overdueDays])).toEqual([
      ['旧账', null, 8],
      ['卫生院', '立项批复', 5],
    ]);
  });

  test('has a line a commitment for each leader in charge, what nobody is in charge of last', async () => {
    const { leaders } = await week();
    expect(leaders.map(({ leader, items }) => [leader, items.map(({ title }) => title)])).toEqual([
      ['何秀兰 副县长', ['旧账', '卫生院']],
      [null, ['排水渠']],
    ]);
  });
});

test('of each list the first lines are sent, with how many there are', async () => {
  const { units, leaders, overdue, overdueCount } = await week(undefined, 1);
  expect([overdue.map(({ title }) => title), overdueCount]).toEqual([['旧账'], 2]);
  expect(leaders.map(({ items, count }) => [items.map(({ title }) => title), count])).toEqual([
    [['旧账'], 2],
    [[], 1],
  ]);
  expect(units.map(({ unit, items, count }) => [unit, items.length, count])).toContainEqual(['双渠镇', 1, 2]);
});

test('the week in which June was due counts the reports that did not come', async () => {
  const { units } = await week('2026-W27');
  expect(Object.fromEntries(units.map(({ unit, reports }) => [unit, reports]))).toMatchObject({
    双渠镇: [{ period: '2026-06', dueOn: '2026-07-01', count: 2 }],
    临川镇: [{ period: '2026-06', dueOn: '2026-07-01', count: 1 }],
  });
});

test('another kind of period is no week', async () => {
  expect(codeOf(await readWeek(county.as('沈文博'), { period: '2026-07' }))).toBe('invalid-input');
  expect(codeOf(await readWeek(county.as('沈文博'), { period: '2026-W54' }))).toBe('malformed-period');
});
