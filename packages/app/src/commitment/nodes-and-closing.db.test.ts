// Nodes reported, signed and checked; and closing, which asks the leader who gave the task and nobody else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCheck } from '../check/record-check.ts';
import { fileReport } from '../report/file-report.ts';
import { returnReport } from '../report/return-report.ts';
import { reviewReports } from '../report/review-reports.ts';
import { signReports } from '../report/sign-reports.ts';
import {
  codeOf,
  foundByCheck,
  givenCommitment,
  granted,
  juneReport,
  lineOf,
  signedReport,
  type Given,
} from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { decideClosure } from './decide-closure.ts';
import { readCommitment } from './read-commitment.ts';
import { requestClosure } from './request-closure.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const page = async (id: string) => granted(await readCommitment(county.as('贺晓梅'), { id }));

describe('nodes', () => {
  const road: Given = {
    target_value: null,
    unit_of_measure: null,
    target_op: null,
    plan_kind: 'nodes',
    nodes: [
      ['2026-05-31', '施工合同'],
      ['2026-06-30', '主体验收单'],
      ['2026-10-31', '竣工验收单'],
    ],
  };
  const said = async (id: string, ...doneOn: readonly string[]) => {
    const { nodes } = await page(id);
    return juneReport(id, {
      value: null,
      unitOfMeasure: null,
      nodes: doneOn.map((on, i) => {
        const node = nodes[i];
        if (node === undefined) throw new Error('no such node');
        return { id: node.id, basedOn: node.version, doneOn: on, note: '已签' };
      }),
    });
  };
  const done = async (id: string) => (await page(id)).nodes.map((node) => node.doneOn);

  test('said to be done count once the head has signed, and the light with them', async () => {
    const id = await givenCommitment(county, road);
    expect((await lineOf(county, id)).light.light).toBe('behind');
    const filed = granted(await fileReport(county.as('贺晓梅'), await said(id, '2026-05-28', '2026-06-29')));
    expect(await done(id)).toEqual([null, null, null]);
    granted(await signReports(county.as('罗玉山'), { reports: [{ id: filed.id, basedOn: filed.version }] }));
    expect(await done(id)).toEqual(['2026-05-28', '2026-06-29', null]);
    expect((await lineOf(county, id)).light.light).toBe('normal');
    granted(await returnReport(county.as('沈文博'), { id: filed.id, basedOn: 2, reason: '无验收单' }));
    expect(await done(id)).toEqual([null, null, null]);
  });

  test('cannot be done tomorrow, or from a version that has changed', async () => {
    const id = await givenCommitment(county, road);
    const clerk = county.as('贺晓梅');
    expect(codeOf(await fileReport(clerk, await said(id, '2026-07-09')))).toBe('invalid-input');
    const stale = await said(id, '2026-05-28');
    const again = { ...stale, nodes: stale.nodes.map((node) => ({ ...node, basedOn: 9 })) };
    expect(codeOf(await fileReport(clerk, again))).toBe('changed-meanwhile');
  });

  test('sent back by a check are not done, until they are reported again', async () => {
    const id = await givenCommitment(county, road);
    await signedReport(county, await said(id, '2026-05-28'));
    const [node] = (await page(id)).nodes;
    const of = { reportId: null, nodeId: node?.id ?? '' };
    const seen = { id: '', basedOn: node?.version ?? 0 };
    const inspector = county.as('程国栋');
    expect(codeOf(await recordCheck(inspector, foundByCheck(seen, '1', of)))).toBe('invalid-input');
    granted(await recordCheck(inspector, foundByCheck(seen, null, { ...of, result: 'sent-back' })));
    expect(await done(id)).toEqual([null, null, null]);
    await signedReport(county, { ...(await said(id, '2026-07-06')), basedOn: 1, reason: '已补签' });
    expect(await done(id)).toEqual(['2026-07-06', null, null]);
    const [again] = (await page(id)).nodes;
    const now = { id: '', basedOn: again?.version ?? 0 };
    granted(await recordCheck(inspector, foundByCheck(now, null, { ...of, result: 'confirmed' })));
    expect((await page(id)).nodes[0]).toMatchObject({ doneOn: '2026-07-06', checkedOn: '2026-07-07' });
  });
});

describe('closing', () => {
  const given: Given = {
    plan_kind: 'points',
    points: [['2026-10-31', '6000']],
    check_needed: true,
    number: null,
    due_on: '2026-10-31',
  };
  const ask = (id: string, basedOn = 1) =>
    requestClosure(county.as('贺晓梅'), { id, basedOn, note: '全部完工' });
  const decide = (
    name: '顾明德' | '何秀兰' | '沈文博',
    id: string,
    decision: 'closed' | 'returned',
    opinion: string | null = null,
  ) => decideClosure(county.as(name), { id, basedOn: 1, decision, opinion });
  const missing = async (id: string) => {
    const asked = await ask(id);
    return asked.ok ? null : asked.refusal.params['missing'];
  };
  /** Given by 顾明德, led by 何秀兰; complete, reviewed and checked. */
  const asked = async (more: Given = {}) => {
    const id = await givenCommitment(county, { ...given, given_by_post_id: county.post('顾明德'), ...more });
    const report = await signedReport(county, juneReport(id, { value: '6000', reason: '全部验收' }));
    granted(await reviewReports(county.as('沈文博'), { reports: [report] }));
    const seen = { id: report.id, basedOn: report.basedOn + 1 };
    granted(await recordCheck(county.as('程国栋'), foundByCheck(seen, null, { result: 'confirmed' })));
    const closures = granted(await ask(id)).closures;
    return { id, closure: closures[0]?.id ?? '' };
  };

  test('is asked for step by step: report, completion, review, check', async () => {
    const id = await givenCommitment(county, given);
    expect(await missing(id)).toBe('report');
    await signedReport(county, juneReport(id));
    expect(await missing(id)).toBe('completion');
    const all = juneReport(id, { value: '6000', basedOn: 1, reason: '全部验收' });
    const report = await signedReport(county, all);
    expect(await missing(id)).toBe('review');
    granted(await reviewReports(county.as('沈文博'), { reports: [report] }));
    expect(await missing(id)).toBe('check');
    expect(codeOf(await requestClosure(county.as('周雨桐'), { id, basedOn: 1, note: null }))).toBe(
      'not-allowed',
    );
  });

  test('is decided by the leader who gave the task, not by the one who leads it, nor the office', async () => {
    const { id, closure } = await asked();
    expect(codeOf(await decide('何秀兰', closure, 'closed'))).toBe('not-allowed');
    expect(codeOf(await decide('沈文博', closure, 'closed'))).toBe('not-allowed');
    const closed = granted(await decide('顾明德', closure, 'closed'));
    expect(closed).toMatchObject({
      state: 'closed',
      completedOn: '2026-06-30',
      closures: [{ decision: 'closed', requestedBy: '贺晓梅 党政办干部', decidedBy: '顾明德 县委副书记' }],
    });
    expect(closed.light).toMatchObject({ light: null, marks: ['done'] });
    expect(codeOf(await decide('顾明德', closure, 'returned', '再看'))).toBe('wrong-state');
    expect((await page(id)).offers).toEqual([]);
  });

  test('is for the lead leader when nobody else gave it', async () => {
    const { closure } = await asked({ given_by_post_id: null });
    expect(codeOf(await decide('顾明德', closure, 'closed'))).toBe('not-allowed');
    expect(codeOf(await decide('何秀兰', closure, 'closed'))).toBe('ok');
  });

  test('sent back says why, and the commitment is under way again', async () => {
    const { id, closure } = await asked();
    expect((await lineOf(county, id)).light.marks).toContain('closing');
    expect(codeOf(await decide('顾明德', closure, 'returned', ''))).toBe('reason-needed');
    granted(await decide('顾明德', closure, 'returned', '管护责任还没落实'));
    expect(await page(id)).toMatchObject({ state: 'underway', closedAt: null });
  });

  test('after the due date stays finished late, never clean', async () => {
    const { id, closure } = await asked({ due_on: '2026-06-15', points: [['2026-06-15', '6000']] });
    granted(await decide('顾明德', closure, 'closed'));
    const line = await lineOf(county, id);
    // 15 to 30 June 2026 without 19 June, a holiday: ten working days.
    expect(line.light).toMatchObject({ light: null, marks: ['done-late'], why: { params: { days: 10 } } });
    expect(line.overdueDays).toBe(0);
  });

  test('leaves a history of every act with who did it', async () => {
    const { id, closure } = await asked();
    granted(await decide('顾明德', closure, 'closed'));
    expect((await page(id)).history.map(({ verb, person }) => [verb, person])).toEqual([
      ['commitment.close', '顾明德'],
      ['commitment.request-closure', '贺晓梅'],
      ['check.record', '程国栋'],
      ['report.review', '沈文博'],
      ['report.sign', '罗玉山'],
      ['report.file', '贺晓梅'],
      ['import.commit', null],
    ]);
  });
});
