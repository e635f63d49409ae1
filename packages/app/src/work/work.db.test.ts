// The work list of each of the four people on 8 July, from one county.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertRow } from '@luoshi/store/journal/write';
import { objectToCheck } from '../check/object-to-check.ts';
import { recordCheck } from '../check/record-check.ts';
import { requestClosure } from '../commitment/request-closure.ts';
import { newId, newSalt } from '../context/ids.ts';
import { fileReport } from '../report/file-report.ts';
import { reviewReports } from '../report/review-reports.ts';
import {
  foundByCheck,
  givenCommitment,
  granted,
  juneReport,
  signedReport,
  type Given,
} from '../testing/given-commitment.ts';
import { openTestCounty, testNow, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { readWork } from './read-work.ts';
import type { Scope } from './scope.ts';

let county: TestCounty;

const plan = (target: string): Given => ({
  plan_kind: 'points',
  target_value: target,
  points: [
    ['2026-06-30', '3600'],
    ['2026-10-31', target],
  ],
});

/** A speech with two open items, a breakdown being consulted, one consulted, one issued. */
const fillDocuments = () => {
  const act = { verb: 'import.commit', at: testNow, deviceAt: null, reason: null, newId, newSalt };
  return county.system.store.transaction(county.asRole('system').actor, act, async (tx) => {
    const document = await insertRow(tx, 'documents', {
      title: '年中工作会讲话',
      source: 'speech',
      secrecy: 'internal',
      dated_on: '2026-07-03',
      text: '要抓紧。要落实。',
      added_at: testNow,
    });
    for (const ordinal of [1, 2]) {
      const found = {
        document_id: document.id,
        ordinal,
        kind: 'promise',
        state: 'found',
        starts: ordinal,
        ends: 4,
      } as const;
      await insertRow(tx, 'items', { ...found, quote: '要落实', what: '落实' });
    }
    const breakdown = { document_id: document.id, answers_due_on: '2026-07-09' };
    const asked = await insertRow(tx, 'breakdowns', {
      ...breakdown,
      title: '征求意见的',
      state: 'consulting',
    });
    await insertRow(tx, 'breakdowns', { ...breakdown, title: '待审定的', state: 'consulted' });
    await insertRow(tx, 'breakdowns', { ...breakdown, title: '待交办的', state: 'issued' });
    const row = await insertRow(tx, 'commitments', {
      kind: 'task',
      title: '征求意见的一行',
      state: 'proposed',
      breakdown_id: asked.id,
      lead_unit_id: county.unit('双渠镇'),
    });
    await insertRow(tx, 'consents', {
      breakdown_id: asked.id,
      commitment_id: row.id,
      unit_id: county.unit('双渠镇'),
    });
  });
};

/** Complete, reviewed, checked, and with 顾明德 to close. */
const fillClosing = async () => {
  const id = await givenCommitment(county, {
    title: '报请销号',
    ...plan('4000'),
    given_by_post_id: county.post('顾明德'),
  });
  const report = await signedReport(county, juneReport(id, { value: '4000', reason: '已验收' }));
  granted(await reviewReports(county.as('沈文博'), { reports: [report] }));
  granted(await requestClosure(county.as('贺晓梅'), { id, basedOn: 1, note: null }));
};

const fillReports = async () => {
  const give = (title: string, given: Given = plan('6000')) => givenCommitment(county, { title, ...given });
  const behind = await give('滞后未报', { ...plan('6000'), handler_post_id: county.post('贺晓梅') });
  await signedReport(county, juneReport(behind, { period: '2026-05', value: '500' }));
  await signedReport(
    county,
    juneReport(await give('要核查', { ...plan('6000'), check_needed: true }), { value: '3600' }),
  );
  granted(await fileReport(county.as('贺晓梅'), juneReport(await give('等审签'))));
  const objectable = await signedReport(county, juneReport(await give('可提异议'), { value: '3600' }));
  granted(await recordCheck(county.as('程国栋'), foundByCheck(objectable, '3300')));
  const objected = await signedReport(county, juneReport(await give('提了异议'), { value: '3600' }));
  const check = granted(await recordCheck(county.as('程国栋'), foundByCheck(objected, '3300')));
  granted(await objectToCheck(county.as('贺晓梅'), { id: check.id, basedOn: 1, reason: '漏量' }));
  const jumping = await give('跳增');
  for (const [period, value] of [
    ['2026-04', '100'],
    ['2026-05', '200'],
    ['2026-06', '3600'],
  ] as const)
    await signedReport(county, juneReport(jumping, { period, value, reason: '六月集中完工' }));
};

const fillUnits = async () => {
  const unsigned = { state: 'assigned', signed_for_at: null, sign_for_due_on: '2026-07-08' } as const;
  await givenCommitment(county, { title: '待签收', ...unsigned, assigned_at: '2026-07-07T01:00:00.000Z' });
  await givenCommitment(county, {
    title: '缺计划',
    plan_due_on: '2026-07-10',
    sign_for_due_on: '2026-07-03',
    signed_for_at: '2026-07-03T01:00:00.000Z',
  });
  await givenCommitment(county, {
    title: '镇长自己办',
    handler_post_id: county.post('罗玉山'),
    cadence: 'quarter',
    ...plan('9000'),
  });
  await givenCommitment(county, { title: '临川的事', lead_unit_id: county.unit('临川镇'), ...plan('6000') });
};

beforeAll(async () => {
  county = await openTestCounty();
  await fillDocuments();
  await fillClosing();
  await fillReports();
  await fillUnits();
});
afterAll(() => county.close());

const workOf = async (name: TestName, scope?: Scope) => granted(await readWork(county.as(name), { scope }));
/** `step title` of every line, by group; a line that waits says for whom. */
const listOf = async (name: TestName, scope?: Scope) => {
  const { groups } = await workOf(name, scope);
  return Object.fromEntries(
    groups
      .filter((group) => group.lines.length > 0)
      .map(({ key, lines }) => [
        key,
        lines.map((line) =>
          [line.step, line.title === '' ? `${line.count}份` : line.title, line.waitingFor]
            .filter((part) => part !== null)
            .join(' '),
        ),
      ]),
  );
};

test('the clerk sees her township’s, red first, then what is due, and what others have to do', async () => {
  const list = await listOf('贺晓梅');
  expect(list['behind']).toEqual(['report 滞后未报']);
  expect(list['overdue']).toBeUndefined();
  expect(list['today']).toEqual(['sign-for 待签收']);
  expect(list['next']?.slice(0, 3)).toEqual([
    'answer-consent 征求意见的',
    'file-plan 缺计划',
    'object 可提异议',
  ]);
  expect(list['next']?.slice(3).toSorted()).toEqual([
    'report 可提异议',
    'report 提了异议',
    'report 等审签',
    'report 要核查',
    'report 跳增',
  ]);
  expect(list['waiting']?.toSorted()).toEqual([
    'look 1份 双渠镇',
    'look 报请销号 顾明德 县委副书记',
    'look 提了异议 县督查考核局',
    'look 要核查 县督查考核局',
    'look 跳增 县督查考核局',
  ]);
});

test('her head signs a month as one line, and has what is named his', async () => {
  const lines = Object.values(await listOf('罗玉山')).flat();
  expect(lines.toSorted()).toEqual(['answer-consent 征求意见的', 'sign-reports 1份']);
  const { groups } = await workOf('罗玉山', 'unit');
  const own = groups.flatMap((group) => group.lines).filter((line) => line.title === '镇长自己办');
  expect(own).toMatchObject([{ step: 'report', period: '2026-Q2', waitingFor: null }]);
});

test('the office sees documents, breakdowns, who is missing, what to review and to decide', async () => {
  const lines = Object.values(await listOf('沈文博')).flat();
  expect(lines.toSorted()).toEqual([
    'assign-breakdown 待交办的',
    'decide-items 年中工作会讲话',
    'decide-objection 提了异议',
    'look 待审定的 县委县政府',
    'remind 1份',
    'remind 3份',
    'review-report 可提异议',
    'review-report 提了异议',
    'review-report 滞后未报',
    'review-report 要核查',
    'review-report 跳增',
    'review-report 跳增',
    'review-report 跳增',
    'take-up-step 滞后未报',
  ]);
  const { lights, counts } = await workOf('沈文博');
  expect(lights?.all).toBe(11);
  expect(counts.mine).toBe(lines.length);
});

test('the inspector sees what the rules want checked, then a figure that jumped', async () => {
  expect(await listOf('程国栋')).toEqual({ next: ['check 要核查', 'check 跳增'] });
});

test('the leader who gave a task closes it, any leader approves, and who leads sees what is red', async () => {
  expect(
    Object.values(await listOf('顾明德'))
      .flat()
      .toSorted(),
  ).toEqual(['approve-breakdown 待审定的', 'close 报请销号']);
  const list = await listOf('何秀兰');
  expect(list['behind']).toEqual(['look 滞后未报']);
  expect(list['next']).toEqual(['approve-breakdown 待审定的']);
});

describe('scopes', () => {
  test('hold each other: mine in my unit’s, my unit’s in all', async () => {
    for (const name of ['贺晓梅', '沈文博', '程国栋', '顾明德'] as const) {
      const keys = async (scope: Scope) =>
        (await workOf(name, scope)).groups.flatMap((group) => group.lines.map((line) => line.key));
      const [mine, unit, all] = [await keys('mine'), await keys('unit'), await keys('all')];
      expect(unit).toEqual(expect.arrayContaining(mine));
      expect(all).toEqual(expect.arrayContaining(unit));
      expect(new Set(all).size).toBe(all.length);
      const { counts } = await workOf(name);
      expect(counts).toEqual({ mine: mine.length, unit: unit.length, all: all.length });
    }
  });

  test('show others’ work as something to look at, with who must act', async () => {
    const { groups } = await workOf('贺晓梅', 'all');
    const linchuan = groups.flatMap((group) => group.lines).find((line) => line.title === '临川的事');
    expect(linchuan).toMatchObject({ step: 'look', waitingFor: '临川镇' });
  });
});

test('the month says what the township is asked for, and when', async () => {
  const { month, today, week } = await workOf('贺晓梅');
  expect([today, week, month.period]).toEqual(['2026-07-08', '2026-W28', '2026-07']);
  // July's report of the eight under way by month; the quarter's ends in September.
  expect([month.items, month.numbers, month.given]).toEqual([8, 8, 0]);
  expect(month.due).toContainEqual({ on: '2026-07-08', step: 'sign-for', count: 1, worst: null });
  expect((await workOf('顾明德')).month).toMatchObject({ items: 0, numbers: 0 });
});
