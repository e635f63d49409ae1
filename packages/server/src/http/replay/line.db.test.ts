// From a speech to a commitment that is closed, by the people whose acts they are.
import type { BreakdownPage } from '@luoshi/contract/routes/breakdown';
import { expect, test } from 'vitest';
import { picture } from '../../testing/picture.ts';
import { replayOf } from '../../testing/replay.ts';
import { stories } from './stories.ts';

const { county, call, missing } = replayOf(stories.line);

/** Made in one test, used by the next: the line is one line. */
const made = { documentId: '', commitmentId: '' };

const speech = `在全县重点工作推进会上的讲话
一、下半年要办的事
（一）设施农业
双渠镇要在10月底前新建日光温室600座以上。
双渠镇要在8月底前完成农村危房改造120户。
（二）城镇建设
县住建局要在9月底前修复城区破损路灯。
`;

test('a speech is read, its items decided, its sentences taken up', async () => {
  const { id } = await call('createDocument', '沈文博', {
    body: {
      title: '在全县重点工作推进会上的讲话',
      source: 'speech',
      secrecy: 'internal',
      datedOn: '2026-07-03',
      speaker: '县委副书记 顾明德',
      speakerPostId: county().post('顾明德'),
      file: null,
      text: speech,
    },
  });
  made.documentId = id;
  await call('listDocuments', '沈文博');
  const page = await call('readDocument', '沈文博', { params: { id } });
  const [first] = page.items;
  if (first === undefined) throw new Error('nothing was found in the speech');
  const { basedOn, ...change } = { basedOn: first.version, kind: first.kind, what: '新建日光温室' };
  const { measures, dueFrom, dueTo } = first;
  const body = { basedOn, ...change, measures, dueFrom, dueTo, owners: ['双渠镇'] };
  await call('editItem', '沈文博', { params: { id: first.id }, body });
  const rest = page.items.slice(1).map((item) => ({ id: item.id, basedOn: item.version }));
  await call('decideItems', '沈文博', { body: { items: rest, decision: 'accept' } });
  const starts = speech.indexOf('一、下半年');
  const span = { starts, ends: starts + 9 };
  const dismissal = await call('dismissSentence', '沈文博', { params: { id }, body: span });
  await call('undoDismissal', '沈文博', { params: { id: dismissal.id } });
  const claimed = await call('claimSentence', '沈文博', {
    params: { id },
    body: { ...span, kind: 'result', what: null },
  });
  expect(claimed.claimed).toBe(true);
});

test('its promises become a breakdown: consulted, approved, issued, assigned', async () => {
  const { id } = await call('createBreakdown', '沈文博', {
    body: { documentId: made.documentId, title: null },
  });
  const params = { id };
  const draft = await call('readBreakdown', '沈文博', { params });
  const seen = (page: BreakdownPage) => ({ params, body: { basedOn: page.breakdown.version } });
  const rows = draft.rows.map((row) => ({ id: row.id, basedOn: row.version }));
  const change = {
    leadLeaderPostId: county().post('何秀兰'),
    leadUnitId: county().unit('双渠镇'),
    handlerPostId: county().post('贺晓梅'),
    startsOn: '2026-07-01',
    dueOn: '2026-10-31',
    checkNeeded: false,
  };
  const edited = await call('editRows', '沈文博', { params, body: { rows, change } });
  await call('consultBreakdown', '沈文博', seen(edited));
  const asked = await call('readBreakdown', '贺晓梅', { params });
  const consents = asked.rows
    .flatMap((row) => row.consents)
    .map((each) => ({ id: each.id, basedOn: each.version }));
  await call('answerConsent', '贺晓梅', { body: { consents, answer: 'agree', reason: null } });
  const answered = await call('readBreakdown', '顾明德', { params });
  const approved = await call('approveBreakdown', '顾明德', {
    params,
    body: { basedOn: answered.breakdown.version, note: '同意' },
  });
  const issued = await call('issueBreakdown', '沈文博', seen(approved));
  await call('downloadBreakdown', '沈文博', { params });
  const assigned = await call('assignBreakdown', '沈文博', seen(issued));
  await call('listBreakdowns', '贺晓梅');
  made.commitmentId = assigned.rows[0]?.id ?? '';
  const { bulletins } = await call('listBulletins', '周雨桐');
  const { bulletin } = await call('readBulletin', '周雨桐', { params: { id: bulletins[0]?.id ?? '' } });
  expect(bulletin.breakdownId).toBe(id);
  expect([issued.breakdown.number, assigned.breakdown.state]).toEqual(['云督发〔2026〕1号', 'assigned']);
});

test('a commitment is signed for, planned, listed', async () => {
  const params = { id: made.commitmentId };
  const before = await call('readCommitment', '贺晓梅', { params });
  const commitments = [{ id: before.id, basedOn: before.version }];
  await call('signFor', '贺晓梅', { body: { commitments } });
  const { version, progress } = await call('readCommitment', '贺晓梅', { params });
  const points = [
    { on: '2026-08-31', value: '300' },
    { on: '2026-10-31', value: progress.target ?? '' },
  ];
  await call('filePlan', '贺晓梅', { params, body: { basedOn: version, nodes: [], points } });
  await call('listCommitments', '顾明德', {
    query: { kind: 'target', indicator: 'farmland', asOf: '2026-06-30' },
  });
  for (const name of ['沈文博', '贺晓梅', '程国栋', '顾明德'] as const) await call('readWork', name);
  expect((await call('readCommitment', '贺晓梅', { params })).points).toEqual(points);
});

test('it is reported, signed, returned, reported again, reviewed', async () => {
  const params = { id: made.commitmentId };
  const evidence = await call('addEvidence', '贺晓梅', {
    params,
    body: { file: { name: '现场.png', base64: picture } },
  });
  const seenThere = { file: { name: '查看.png', base64: picture } };
  expect(await call('addCheckEvidence', '程国栋', { params, body: seenThere })).toMatchObject({
    hash: evidence.hash,
  });
  await call('readEvidence', '贺晓梅', { params: { hash: evidence.hash } });
  const report = { period: '2026-07', unitOfMeasure: '座', note: '正在平地', reason: null, nodes: [] };
  const file = (basedOn: number | null, value: string, reason: string | null) =>
    call('fileReport', '贺晓梅', {
      params,
      body: { ...report, basedOn, value, reason, evidence: [evidence.hash] },
    });
  const filed = await file(null, '60', null);
  const { reports } = await call('listUnsigned', '罗玉山');
  expect(reports.map((each) => each.id)).toEqual([filed.id]);
  const sign = (id: string, basedOn: number) =>
    call('signReports', '罗玉山', { body: { reports: [{ id, basedOn }] } });
  await sign(filed.id, filed.version);
  await call('returnReport', '沈文博', {
    params: { id: filed.id },
    body: { basedOn: filed.version + 1, reason: '单位填错' },
  });
  const again = await file(1, '50', '改正');
  await sign(again.id, again.version);
  const reviewed = [{ id: again.id, basedOn: again.version + 1 }];
  await call('reviewReports', '沈文博', { body: { reports: reviewed } });
  await call('readReporting', '沈文博', { query: { period: '2026-06' } });
  const { progress } = await call('readCommitment', '顾明德', { params });
  expect([progress.value, progress.status]).toEqual(['50', 'desk']);
});

test('a month is filed in one act, and what did not change is said in another', async () => {
  const of = county().commitment('临川镇');
  const { rows } = await call('readMonth', '周雨桐', { query: { period: '2026-06' } });
  expect(rows.map((row) => row.commitmentId)).toContain(of);
  const report = { commitmentId: of, basedOn: 1, period: '2026-06', value: '4100', unitOfMeasure: '亩' };
  const more = { note: '', reason: '补报一处', nodes: [], evidence: [] };
  const { reports } = await call('fileReports', '周雨桐', { body: { reports: [{ ...report, ...more }] } });
  await call('signReports', '高建业', {
    body: { reports: reports.map((each) => ({ id: each.id, basedOn: each.version })) },
  });
  const unchanged = { period: '2026-07', commitmentIds: [of] };
  expect(await call('confirmUnchanged', '周雨桐', { body: unchanged })).toEqual({ confirmed: 1 });
});

test('another is asked to be closed, and the leader who gave it decides', async () => {
  const { commitments } = await call('listCommitments', '贺晓梅', { query: { text: '危房改造' } });
  const [{ id } = { id: '' }] = commitments.filter((line) => line.leadUnit === '双渠镇');
  const params = { id };
  const seen = async () => (await call('readCommitment', '贺晓梅', { params })).version;
  await call('signFor', '贺晓梅', { body: { commitments: [{ id, basedOn: await seen() }] } });
  const sent = {
    basedOn: null,
    period: '2026-07',
    value: '120',
    unitOfMeasure: '户',
    note: '',
    nodes: [],
    evidence: [],
  };
  const report = await call('fileReport', '贺晓梅', { params, body: { ...sent, reason: '全部竣工' } });
  await call('signReports', '罗玉山', { body: { reports: [{ id: report.id, basedOn: report.version }] } });
  await call('reviewReports', '沈文博', {
    body: { reports: [{ id: report.id, basedOn: report.version + 1 }] },
  });
  const asked = await call('requestClosure', '贺晓梅', {
    params,
    body: { basedOn: await seen(), note: '已完成' },
  });
  const [closure] = asked.closures;
  const closed = await call('decideClosure', '顾明德', {
    params: { id: closure?.id ?? '' },
    body: { basedOn: closure?.version ?? 1, decision: 'closed', opinion: null },
  });
  expect(closed.state).toBe('closed');
});

test('no route of these nouns was left out', () => {
  expect(missing()).toEqual([]);
});
