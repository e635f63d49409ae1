// Every documented route answered by the running server, each answer held against the document: the line from a
// speech to a circular, by the people whose acts they are.
import { unitsFile } from '@luoshi/app/testing/sheet-file';
import type { BreakdownPage } from '@luoshi/contract/routes/breakdown';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServedCounty, type ServedCounty } from '../testing/served-county.ts';
import { replayOn } from '../testing/replay.ts';

let county: ServedCounty;
beforeAll(async () => {
  county = await openServedCounty();
});
afterAll(() => county.close());

const replay = replayOn(() => county);
const { call } = replay;

/** Made in one test, used by the next: the line is one line. */
const made = { documentId: '', breakdownId: '', commitmentId: '', evaluationId: '' };

const speech = `在全县重点工作推进会上的讲话
一、下半年要办的事
（一）设施农业
双渠镇要在10月底前新建日光温室600座以上。
双渠镇要在8月底前完成农村危房改造120户。
（二）城镇建设
县住建局要在9月底前修复城区破损路灯。
`;

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
).toString('base64');

test('session, units, people, rules, search, drafts', async () => {
  await call('readSetup', null);
  const session = await call('readSession', '沈文博');
  await call('actAs', '沈文博', { body: { postId: session.posts[0]?.id ?? '' } });
  await call('listUnits', '沈文博');
  await call('listPosts', '白志远');
  await call('readRules', '贺晓梅');
  await call('search', '顾明德', { query: { text: '高标准农田' } });
  const place = { form: 'report', subject: 'a' };
  await call('keepDraft', '贺晓梅', { params: place, body: { content: { value: '3200' }, basedOn: null } });
  const { draft } = await call('readDraft', '贺晓梅', { params: place });
  expect(draft?.content).toEqual({ value: '3200' });
  await call('dropDraft', '贺晓梅', { params: place });
  const person = {
    name: '江一帆',
    unitId: county.unit('松坪乡'),
    title: '党政办干部',
    roles: ['handler' as const],
    phone: null,
  };
  const added = await call('addPerson', '白志远', { body: { ...person, username: 'jiang.yifan' } });
  expect((await county.signIn('jiang.yifan', added.password ?? '')).status).toBe(200);
  await call('resetPassword', '白志远', { params: { id: added.personId }, body: {} });
});

test('a table is read, mapped and imported', async () => {
  const body = { kind: 'units' as const, file: await unitsFile() };
  const preview = await call('previewImport', '沈文博', { body: { ...body, mapping: null } });
  expect([preview.lines, preview.faults]).toEqual([1, []]);
  const { added } = await call('commitImport', '沈文博', { body: { ...body, mapping: preview.mapping } });
  expect(added).toBe(1);
});

test('a speech is read, its items decided, its sentences taken up', async () => {
  const { id } = await call('createDocument', '沈文博', {
    body: {
      title: '在全县重点工作推进会上的讲话',
      source: 'speech',
      secrecy: 'internal',
      datedOn: '2026-07-03',
      speaker: '县委副书记 顾明德',
      speakerPostId: county.post('顾明德'),
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
  made.breakdownId = id;
  const params = { id };
  const draft = await call('readBreakdown', '沈文博', { params });
  const seen = (page: BreakdownPage) => ({ params, body: { basedOn: page.breakdown.version } });
  const rows = draft.rows.map((row) => ({ id: row.id, basedOn: row.version }));
  const change = {
    leadLeaderPostId: county.post('何秀兰'),
    leadUnitId: county.unit('双渠镇'),
    handlerPostId: county.post('贺晓梅'),
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

test('it is checked, objected to, decided', async () => {
  const params = { id: made.commitmentId };
  const found = await call('addCheckEvidence', '程国栋', {
    params,
    body: { file: { name: '查看.png', base64: picture } },
  });
  const { reports } = await call('readCommitment', '程国栋', { params });
  const [newest] = reports;
  const check = await call('recordCheck', '程国栋', {
    body: {
      reportId: newest?.id ?? null,
      nodeId: null,
      basedOn: newest?.version ?? 1,
      result: 'adjusted',
      value: '45',
      extent: 'full',
      sampleSize: null,
      sampleOf: null,
      found: '5座还没有上膜',
      evidence: [found.hash],
      checkedOn: '2026-07-08',
    },
  });
  const objected = await call('objectToCheck', '贺晓梅', {
    params: { id: check.id },
    body: { basedOn: check.version, reason: '当天下午已上膜' },
  });
  const decided = await call('decideObjection', '沈文博', {
    params: { id: objected.objection?.id ?? '' },
    body: { basedOn: objected.objection?.version ?? 1, decision: 'dismissed', opinion: '以核查当时为准' },
  });
  expect([decided.value, decided.objection?.decision]).toEqual(['45', 'dismissed']);
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

test('a rulebook is adopted, evaluated, explained', async () => {
  const [shipped] = (await call('listRulebooks', '沈文博')).rulebooks;
  const { rulebook = '', sha256 = '' } = shipped ?? {};
  const adopted = await call('adoptRulebook', '沈文博', { body: { rulebook, sha256 } });
  const body = { rulebookId: adopted.adoptedId ?? '', period: '2026-H1' };
  const { id } = await call('evaluate', '沈文博', { body });
  await call('listEvaluations', '顾明德');
  await call('readLeague', '顾明德', { params: { id } });
  const page = await call('readUnitScore', '顾明德', { params: { id, unitId: county.unit('双渠镇') } });
  const input = page.sections.flatMap((section) => section.items).find((item) => item.id === 'farmland')
    ?.inputs[0];
  expect([input?.report?.value, input?.check?.value, input?.sources.length]).toEqual(['3200', '2860', 1]);
});

test('a circular is drafted, edited, frozen, consulted, reviewed, signed, issued, downloaded', async () => {
  const { id } = await call('createBulletin', '沈文博', { body: { period: '2026-06' } });
  const params = { id };
  const seen = (page: BulletinPage) => ({ params, body: { basedOn: page.bulletin.version } });
  const drafted = await call('readBulletin', '沈文博', { params });
  const edited = await call('editBulletin', '沈文博', {
    params,
    body: {
      basedOn: drafted.bulletin.version,
      through: 'bureau',
      approvalBasis: '县委督查工作专题会议2026年第4次纪要',
      addressees: drafted.bulletin.addressees,
      blocks: drafted.blocks.filter(
        (block) => !JSON.stringify(block).includes('松坪乡') && !JSON.stringify(block).includes('县住建局'),
      ),
    },
  });
  const frozen = await call('freezeBulletin', '沈文博', seen(edited));
  const asked = await call('consultBulletin', '沈文博', seen(frozen));
  expect(asked.replies.map((reply) => reply.unit)).toEqual(['双渠镇']);
  const mine = await call('readBulletin', '贺晓梅', { params });
  const [reply] = mine.replies;
  await call('answerBulletin', '贺晓梅', {
    params: { id: reply?.id ?? '' },
    body: { basedOn: reply?.version ?? 1, answer: 'agree', reason: null },
  });
  const reviewed = await call('reviewBulletin', '沈文博', seen(asked));
  const signed = await call('signBulletin', '顾明德', seen(reviewed));
  expect([signed.bulletin.number, signed.bulletin.dateLine]).toEqual([null, '2026年7月8日']);
  const issued = await call('issueBulletin', '沈文博', seen(signed));
  expect(issued.bulletin.number).toBe('云督发〔2026〕2号');
  await call('downloadBulletin', '周雨桐', { params });
  const { bulletins } = await call('listBulletins', '周雨桐');
  const ofBreakdown = bulletins.find((line) => line.kind === 'breakdown');
  const other = await call('readBulletin', '周雨桐', { params: { id: ofBreakdown?.id ?? '' } });
  expect([other.bulletin.breakdownId, other.offers]).toEqual([made.breakdownId, []]);
  await call('listJournal', '秦守正', { query: { table: 'bulletins' } });
});

test('no documented route was left out but the first start, which this county has behind it', () => {
  expect(replay.missing()).toEqual(['createCounty']);
});
