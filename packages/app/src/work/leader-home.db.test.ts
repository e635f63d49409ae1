// 县领导首页: what a leader's post covers is red there, what waits for him says how long, and nothing of his is overdue.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestClosure } from '../commitment/request-closure.ts';
import { reviewReports } from '../report/review-reports.ts';
import { givenCommitment, granted, juneReport, signedReport } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { readWork } from './read-work.ts';

let county: TestCounty;
const red = (title: string, unit: string, leader: TestName) =>
  givenCommitment(county, {
    title,
    lead_unit_id: county.unit(unit),
    lead_leader_post_id: county.post(leader),
    due_on: '2026-06-30',
    plan_kind: 'points',
    points: [['2026-06-30', '6000']],
  });

beforeAll(async () => {
  county = await openTestCounty();
  await red('牵头的', '松坪乡', '何秀兰');
  await red('联系乡镇的', '双渠镇', '顾明德');
  await red('分管领域的', '县农业农村局', '顾明德');
  await red('不相干的', '松坪乡', '顾明德');
  const id = await givenCommitment(county, {
    title: '等销号的',
    target_value: '1000',
    due_on: '2026-06-30',
    plan_kind: 'points',
    points: [['2026-06-30', '1000']],
  });
  const report = await signedReport(county, juneReport(id, { reason: '已验收' }));
  granted(await reviewReports(county.as('沈文博'), { reports: [report] }));
  granted(await requestClosure(county.as('贺晓梅'), { id, basedOn: 1, note: null }));
});
afterAll(() => county.close());

const homeOf = async (name: TestName, now = '2026-07-08T01:00:00.000Z') =>
  granted(await readWork(county.as(name, { now }), {})).leader;

test('red is what he leads, what his townships and what the departments of his fields lead', async () => {
  const home = await homeOf('何秀兰');
  expect(home?.red.map(({ title }) => title).toSorted()).toEqual(['分管领域的', '牵头的', '联系乡镇的']);
});

test('what waits for him says since when, and is never overdue', async () => {
  const home = await homeOf('何秀兰', '2026-07-10T01:00:00.000Z');
  expect(
    home?.approval.map(({ title, step, waitedDays, dueOn, overdueDays }) => [
      title,
      step,
      waitedDays,
      dueOn,
      overdueDays,
    ]),
  ).toEqual([['等销号的', 'close', 2, null, 0]]);
});

test('another leader has his own, and nobody else has any', async () => {
  expect((await homeOf('顾明德'))?.approval).toEqual([]);
  expect([await homeOf('沈文博'), await homeOf('贺晓梅')]).toEqual([null, null]);
});
