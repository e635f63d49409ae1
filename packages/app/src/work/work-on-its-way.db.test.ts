// What lies with the office until it is issued, and what is finished until somebody asks to close it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tx } from '@luoshi/store/connection/store';
import { insertRow, type New } from '@luoshi/store/journal/write';
import { requestClosure } from '../commitment/request-closure.ts';
import { newId, newSalt } from '../context/ids.ts';
import { reviewReports } from '../report/review-reports.ts';
import { givenCommitment, granted, juneReport, signedReport } from '../testing/given-commitment.ts';
import { openTestCounty, testNow, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { readWork } from './read-work.ts';

let county: TestCounty;

type State = New<'bulletins'>['state'];

const circular = (tx: Tx, title: string, state: State, more: Partial<New<'bulletins'>> = {}) =>
  insertRow(tx, 'bulletins', {
    kind: 'monthly-circular',
    title,
    period: '2026-06',
    unit_id: county.unit('县督查考核局'),
    issuer: '云川县督查考核局',
    state,
    through: 'bureau',
    as_of: '2026-06-30',
    content: JSON.stringify({ blocks: [], figures: [], attachments: [], annexes: [], issue: null }),
    ...more,
  });

const fillCirculars = async (tx: Tx) => {
  await circular(tx, '起草的', 'drafted');
  await circular(tx, '核过数的', 'frozen');
  const asked = await circular(tx, '等答复的', 'consulting', { replies_due_on: '2026-07-09' });
  await circular(tx, '答复完的', 'consulting', { replies_due_on: '2026-07-07' });
  await circular(tx, '审核过的', 'reviewed');
  await insertRow(tx, 'bulletin_replies', {
    bulletin_id: asked.id,
    unit_id: county.unit('双渠镇'),
    sentence: '双渠镇进度滞后。',
  });
};

const fillBreakdowns = async (tx: Tx) => {
  const document = await insertRow(tx, 'documents', {
    title: '年中工作会讲话',
    source: 'speech',
    secrecy: 'internal',
    dated_on: '2026-07-03',
    text: '要抓紧。',
    added_at: testNow,
  });
  const of = { document_id: document.id };
  await insertRow(tx, 'breakdowns', { ...of, title: '草案', state: 'drafted' });
  const asked = { ...of, state: 'consulting', answers_due_on: '2026-07-07' } as const;
  await insertRow(tx, 'breakdowns', { ...asked, title: '都同意的' });
  const objected = await insertRow(tx, 'breakdowns', { ...asked, title: '有异议的' });
  const row = await insertRow(tx, 'commitments', {
    kind: 'task',
    title: '有异议的一行',
    state: 'proposed',
    breakdown_id: objected.id,
    lead_unit_id: county.unit('双渠镇'),
  });
  await insertRow(tx, 'consents', {
    breakdown_id: objected.id,
    commitment_id: row.id,
    unit_id: county.unit('双渠镇'),
    answer: 'object',
    reason: '不是本镇的事',
    answered_at: testNow,
  });
};

const finished = async (title: string): Promise<string> => {
  const id = await givenCommitment(county, {
    title,
    target_value: '4000',
    plan_kind: 'points',
    points: [['2026-06-30', '4000']],
  });
  const report = await signedReport(county, juneReport(id, { value: '4000', reason: '已验收' }));
  granted(await reviewReports(county.as('沈文博'), { reports: [report] }));
  return id;
};

beforeAll(async () => {
  county = await openTestCounty();
  const act = { verb: 'import.commit', at: testNow, deviceAt: null, reason: null, newId, newSalt };
  await county.system.store.transaction(county.asRole('system').actor, act, async (tx) => {
    await fillCirculars(tx);
    await fillBreakdowns(tx);
  });
  await finished('该申请销号的');
  granted(
    await requestClosure(county.as('贺晓梅'), { id: await finished('已报请的'), basedOn: 1, note: null }),
  );
});
afterAll(() => county.close());

const linesOf = async (name: TestName) =>
  granted(await readWork(county.as(name), {})).groups.flatMap((group) => group.lines);
const said = async (name: TestName, type: string) =>
  (await linesOf(name))
    .filter((line) => line.subject.type === type)
    .map((line) => [line.step, line.title, line.waitingFor].filter((part) => part !== null).join(' '))
    .toSorted();

test('a circular stands with the office until it is issued, and waits for a leader once it is reviewed', async () => {
  expect(await said('沈文博', 'bulletin')).toEqual([
    'continue-bulletin 核过数的',
    'continue-bulletin 等答复的',
    'continue-bulletin 答复完的',
    'continue-bulletin 起草的',
    'look 审核过的 县委县政府',
  ]);
});

test('it shows the last day for replies while one is awaited, and no lateness after it', async () => {
  const lines = await linesOf('沈文博');
  const dueOn = (title: string) => lines.find((line) => line.title === title)?.dueOn;
  expect([dueOn('等答复的'), dueOn('答复完的')]).toEqual(['2026-07-09', null]);
});

test('a draft and an objection are the office’s; only what nobody objects to goes to a leader', async () => {
  expect(await said('沈文博', 'breakdown')).toEqual([
    'continue-breakdown 有异议的',
    'continue-breakdown 草案',
    'look 都同意的 县委县政府',
  ]);
  expect(await said('顾明德', 'breakdown')).toEqual(['approve-breakdown 都同意的']);
});

test('what is finished asks its handler to have it closed, once', async () => {
  const lines = await linesOf('贺晓梅');
  const steps = lines.filter((line) => line.title === '该申请销号的').map((line) => line.step);
  expect(steps).toEqual(['request-closure']);
  expect(lines.filter((line) => line.step === 'request-closure')).toHaveLength(1);
});
