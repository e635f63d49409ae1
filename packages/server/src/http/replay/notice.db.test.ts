// A township far behind: pressed step by step, its chief talked to, and a file on who answers for it.
import type { Notice } from '@luoshi/contract/routes/notice';
import { behindCommitment, newNotice } from '@luoshi/app/testing/given-notice';
import { expect, test } from 'vitest';
import { replayOf } from '../../testing/replay.ts';
import { stories } from './stories.ts';

const { county, call, missing } = replayOf(stories.notice);

/** Carries the document of a notice to its number. */
const issue = async (bulletinId: string | null) => {
  const params = { id: bulletinId ?? '' };
  const seen = async () => ({
    params,
    body: { basedOn: (await call('readBulletin', '沈文博', { params })).bulletin.version },
  });
  await call('reviewBulletin', '沈文博', await seen());
  await call('signBulletin', '顾明德', await seen());
  return (await call('issueBulletin', '沈文博', await seen())).bulletin.number;
};
const make = async (commitmentId: string, differs: Parameters<typeof newNotice>[2]) =>
  call('makeNotice', '沈文博', { body: notice(commitmentId, differs) });
const notice = (commitmentId: string, differs: Parameters<typeof newNotice>[2]) => {
  const { commitmentIds, interview, ...given } = newNotice(county(), commitmentId, differs);
  return { ...given, commitmentIds: [...commitmentIds], interview };
};
const seen = ({ id, version }: Notice) => ({ params: { id }, body: { basedOn: version } });

test('the ladder proposes; a slip is signed for, answered, returned, answered again and accepted', async () => {
  const id = await behindCommitment(county());
  const resting = await behindCommitment(county());
  const { proposals } = await call('readNotices', '沈文博');
  expect(proposals.find((each) => each.commitmentId === id)?.step).toBe('reminder');
  const rest = { commitmentId: resting, step: 'reminder' as const, reason: '已在现场商定' };
  expect((await call('dismissProposal', '沈文博', { body: rest })).restsUntil).toBe('2026-07-22');
  const slip = await make(id, { kind: 'slip', decision: '顾明德7月8日批示' });
  expect(await issue(slip.bulletinId)).toBe('云督单〔2026〕1号');
  const given = await call('readNotice', '罗玉山', { params: { id: slip.id } });
  const signed = await call('signForNotice', '罗玉山', seen(given));
  const reply = async (page: Notice, text: string) =>
    call('replyNotice', '罗玉山', {
      params: { id: page.id },
      body: { basedOn: page.version, text, askedDueOn: '2026-11-30' },
    });
  const judge = async (page: Notice, decision: 'accepted' | 'returned', opinion: string | null) => {
    const last = page.replies.at(-1);
    const body = { basedOn: last?.version ?? 1, decision, opinion };
    return call('judgeReply', '沈文博', { params: { id: last?.id ?? '' }, body });
  };
  const returned = await judge(await reply(signed, '正在办'), 'returned', '没有说何时办结');
  const settled = await judge(await reply(returned, '8月底前完工'), 'accepted', null);
  expect([returned.state, settled.state]).toEqual(['to-reply', 'settled']);
});

test('a listed supervision ends when the office asks and a leader agrees; one sent in error is taken back', async () => {
  const id = await behindCommitment(county());
  const listing = { kind: 'listed' as const, decision: '顾明德7月8日决定', delistCondition: '完成3600亩' };
  const listed = await make(id, listing);
  await issue(listed.bulletinId);
  const params = { id: listed.id };
  const page = await call('readNotice', '罗玉山', { params });
  const replied = await call('replyNotice', '罗玉山', {
    params,
    body: { basedOn: page.version, text: '已倒排工期', askedDueOn: null },
  });
  const [reply] = replied.replies;
  const accepted = await call('judgeReply', '沈文博', {
    params: { id: reply?.id ?? '' },
    body: { basedOn: reply?.version ?? 1, decision: 'accepted', opinion: null },
  });
  const asked = await call('askDelisting', '沈文博', {
    params,
    body: { basedOn: accepted.version, grounds: '7月8日核查通过' },
  });
  const body = { basedOn: asked.version, decision: 'delisted' as const };
  expect(await call('delistNotice', '顾明德', { params, body })).toMatchObject({
    state: 'delisted',
    delistedBy: '顾明德 县委副书记',
  });
  const wrong = await make(await behindCommitment(county()), {
    kind: 'urging',
    decision: '何秀兰7月8日电话',
  });
  const error = await call('readNotice', '沈文博', { params: { id: wrong.id } });
  const withdrawn = await call('withdrawNotice', '沈文博', {
    params: { id: error.id },
    body: { basedOn: error.version, reason: '发错单位' },
  });
  expect(withdrawn.withdrawnReason).toBe('发错单位');
});

test('an interview is signed by both sides, and a unit asks the office to press another', async () => {
  const id = await behindCommitment(county());
  const interview = {
    heldOn: '2026-07-07',
    place: '县政府三楼会议室',
    byPostId: county().post('何秀兰'),
    withPostId: county().post('罗玉山'),
    said: '三个地块没有开工',
    promised: '7月底前全部开工',
    promisedBy: '2026-07-31',
  };
  const made = await make(id, { kind: 'interview', decision: '何秀兰7月6日决定', interview });
  const sign = async (name: '何秀兰' | '罗玉山', basedOn: number) =>
    call('signInterview', name, { params: { id: made.id }, body: { basedOn } });
  const first = await sign('何秀兰', 1);
  const both = await sign('罗玉山', first.interview?.version ?? 1);
  expect(both.interview?.signedByIntervieweeAt).toBe('2026-07-08T01:00:00.000Z');
  const asking = { commitmentId: id, aboutUnitId: county().unit('县住建局'), text: '请尽快批复图纸' };
  const urging = await call('askUrging', '贺晓梅', { body: asking });
  await call('dismissUrging', '沈文博', {
    params: { id: urging.id },
    body: { basedOn: 1, opinion: '图纸昨日已批' },
  });
  expect((await call('readNotices', '贺晓梅')).requests).toEqual([]);
});

test('a responsibility file is opened, completed, heard, proposed on, handed over and ended', async () => {
  const facts = {
    facts: '22时10分三次呼叫无人接听',
    duty: '汛期24小时领导带班',
    done: '次日7时补报雨情',
    persons: '带班领导',
  };
  const opened = await call('openFile', '沈文博', {
    body: {
      ...facts,
      title: '夜间防汛值班脱岗',
      unitId: county().unit('双渠镇'),
      commitmentId: null,
      dutyId: null,
      decidedByPostId: county().post('顾明德'),
      decidedOn: '2026-07-06',
      decision: '请督查考核局查清责任',
    },
  });
  const params = { id: opened.id };
  const edited = { basedOn: 1, ...facts, done: '次日7时补报雨情，转移3户' };
  await call('editFile', '沈文博', { params, body: edited });
  const statement = '当晚停电，已用对讲机联系各村';
  await call('stateInFile', '罗玉山', { params, body: { basedOn: 2, statement } });
  const proposal = { basedOn: 3, proposal: '建议批评教育', exemption: '停电属实' };
  await call('proposeInFile', '沈文博', { params, body: proposal });
  const receipt = { handedOverTo: '县纪委监委', receipt: '收字12号', receivedOn: '2026-07-08' };
  await call('handOverFile', '沈文博', { params, body: { basedOn: 4, ...receipt } });
  await call('closeFile', '顾明德', { params, body: { basedOn: 5, conclusion: '不予立案' } });
  const { files } = await call('readFiles', '罗玉山');
  expect(files.map((file) => [file.number, file.state, file.conclusion])).toEqual([
    ['2026-001', 'closed', '不予立案'],
  ]);
});

test('no route of these nouns was left out', () => {
  expect(missing()).toEqual([]);
});
