// The ladder over a real county: what is proposed when, what goes out at once and what is a document, what units answer.
import { insertRow } from '@luoshi/store/journal/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueBulletin } from '../bulletin/issue-bulletin.ts';
import { readBulletin } from '../bulletin/read-bulletin.ts';
import { reviewBulletin, signBulletin } from '../bulletin/sign-bulletin.ts';
import { newId, newSalt } from '../context/ids.ts';
import { behindCommitment, newNotice, sent } from '../testing/given-notice.ts';
import { codeOf, granted } from '../testing/given-commitment.ts';
import { echo } from '../testing/paper-words.ts';
import { openTestCounty, testNow, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { replyNotice, signForNotice } from './answer-notice.ts';
import { dismissProposal } from './dismiss-proposal.ts';
import { askDelisting, delistNotice, judgeReply, signInterview, withdrawNotice } from './judge-notice.ts';
import { makeNotice } from './make-notice.ts';
import { readNotice, readNotices } from './read-notices.ts';
import { askUrging, dismissUrging } from './urging-request.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const at = (day: string, hour = '01') => `2026-07-${day}T${hour}:00:00.000Z`;
const proposedFor = async (commitmentId: string, day = '08') => {
  const { proposals } = granted(await readNotices(county.as('沈文博', { now: at(day) }), {}));
  return proposals.filter((each) => each.commitmentId === commitmentId);
};
const pageOf = async (id: string, name: TestName = '沈文博', now = at('08')) =>
  granted(await readNotice(county.as(name, { now }), { id }));
const make = (notice: ReturnType<typeof newNotice>, name: TestName = '沈文博') =>
  makeNotice(county.as(name), { ...notice, say: echo });

/** Carries the document of a notice through its steps. @returns its number */
const issue = async (bulletinId: string, now = at('08')) => {
  const seen = async () => {
    const { bulletin } = granted(
      await readBulletin(county.as('沈文博', { now }), { id: bulletinId, say: echo }),
    );
    return { id: bulletinId, basedOn: bulletin.version, say: echo };
  };
  granted(await reviewBulletin(county.as('沈文博', { now }), await seen()));
  granted(await signBulletin(county.as('顾明德', { now }), await seen()));
  return granted(await issueBulletin(county.as('沈文博', { now }), await seen())).bulletin.number;
};

describe('the ladder', () => {
  test('proposes one step with its condition, and the next only after the days of its condition', async () => {
    const id = await behindCommitment(county);
    expect(await proposedFor(id)).toMatchObject([
      { step: 'reminder', decides: 'office', produces: 'message', condition: { code: 'not-reported' } },
    ]);
    await sent(county, newNotice(county, id));
    expect(await proposedFor(id)).toEqual([]);
    // Wednesday 8 July: two working days later is Friday the 10th.
    expect(await proposedFor(id, '09')).toEqual([]);
    expect(await proposedFor(id, '10')).toMatchObject([
      { step: 'urging', condition: { code: 'still-unreported', days: 2 } },
    ]);
  });

  test('excuses what the unit raised as blocked in time', async () => {
    const id = await behindCommitment(county);
    const act = { verb: 'commitment.read', at: testNow, deviceAt: null, reason: null, newId, newSalt };
    await county.system.store.transaction(county.asRole('system').actor, act, (tx) =>
      insertRow(tx, 'obstacles', {
        commitment_id: id,
        unit_id: county.unit('双渠镇'),
        blocked: '用地手续未批',
        tried: '已三次到县局对接',
        asked: '请县自然资源局批复',
        answer_by: '2026-07-20',
        raised_at: testNow,
        in_time: true,
        state: 'recognised',
      }),
    );
    expect(await proposedFor(id)).toEqual([]);
  });

  test('is not climbed by itself: the office dismisses with a reason, and it rests for ten working days', async () => {
    const id = await behindCommitment(county);
    const dismissing = { commitmentId: id, step: 'reminder', reason: '已在现场商定' } as const;
    expect(codeOf(await dismissProposal(county.as('贺晓梅'), dismissing))).toBe('not-allowed');
    granted(await dismissProposal(county.as('沈文博'), dismissing));
    expect(await proposedFor(id, '21')).toEqual([]);
    expect(await proposedFor(id, '22')).toHaveLength(1);
    expect(codeOf(await dismissProposal(county.as('沈文博'), dismissing))).toBe('wrong-state');
  });

  test('is not skipped upward without a decision', async () => {
    const id = await behindCommitment(county);
    const slip = newNotice(county, id, { kind: 'slip' });
    expect(await make(slip)).toMatchObject({
      refusal: { code: 'notice-step-skipped', params: { next: 'reminder' } },
    });
    granted(await make({ ...slip, decision: '顾明德7月8日批示：直接督办' }));
  });
});

describe('a supervision slip', () => {
  const drafted = async () => {
    const id = await behindCommitment(county);
    return sent(county, newNotice(county, id, { kind: 'slip', decision: '顾明德7月8日批示' }));
  };

  test('is a document: the unit sees nothing until it is signed and numbered', async () => {
    const { id, bulletinId } = await drafted();
    expect(await pageOf(id)).toMatchObject({ state: 'drafted', number: null, replyDueOn: null });
    expect(codeOf(await readNotice(county.as('贺晓梅'), { id }))).toBe('not-found');
    const number = await issue(bulletinId ?? '');
    expect(number).toMatch(/〔2026〕1号$/);
    // Unsigned on the 8th: three working days from Thursday the 9th end on Tuesday the 14th.
    expect(await pageOf(id, '贺晓梅')).toMatchObject({
      state: 'to-sign-for',
      number,
      replyDueOn: '2026-07-14',
    });
    expect(codeOf(await readNotice(county.as('周雨桐'), { id }))).toBe('not-found');
  });

  test('is signed for, answered, returned, answered again and accepted', async () => {
    const { id, bulletinId } = await drafted();
    await issue(bulletinId ?? '');
    const head = county.as('罗玉山');
    const seen = async () => ({ id, basedOn: (await pageOf(id)).version });
    expect(codeOf(await signForNotice(county.as('周雨桐'), await seen()))).toBe('not-found');
    expect(granted(await signForNotice(head, await seen()))).toMatchObject({
      state: 'to-reply',
      replyDueOn: '2026-07-13',
    });
    const reply = async (text: string) =>
      granted(await replyNotice(head, { ...(await seen()), text, askedDueOn: '2026-11-30' }));
    const first = await reply('正在办');
    expect(first).toMatchObject({ state: 'replied', replies: [{ askedDueOn: '2026-11-30' }] });
    const judge = (decision: 'accepted' | 'returned', opinion: string | null, replyId: string | undefined) =>
      judgeReply(county.as('沈文博'), { id: replyId ?? '', basedOn: 1, decision, opinion });
    expect(codeOf(await judge('returned', ' ', first.replies[0]?.id))).toBe('reason-needed');
    expect(granted(await judge('returned', '没有说何时办结', first.replies[0]?.id)).state).toBe('to-reply');
    const second = await reply('7月20日前完成平整，8月底前完工');
    expect(granted(await judge('accepted', null, second.replies[1]?.id)).state).toBe('settled');
    expect(codeOf(await judge('returned', '再补', second.replies[1]?.id))).toBe('wrong-state');
  });

  test('unanswered, is late by working days, and is taken back with a reason before it is answered', async () => {
    const { id, bulletinId } = await drafted();
    await issue(bulletinId ?? '');
    expect((await pageOf(id, '沈文博', at('16'))).lateDays).toBe(2);
    const withdrawn = await withdrawNotice(county.as('沈文博'), {
      id,
      basedOn: (await pageOf(id)).version,
      reason: '发错单位',
    });
    expect(granted(withdrawn)).toMatchObject({ state: 'withdrawn', withdrawnReason: '发错单位' });
  });
});

test('an urging goes out at once, asks for a reply, and is the office’s alone to send', async () => {
  const id = await behindCommitment(county);
  await sent(county, newNotice(county, id));
  const urging = newNotice(county, id, { kind: 'urging' });
  expect(codeOf(await make(urging, '贺晓梅'))).toBe('not-allowed');
  const made = granted(await make(urging));
  expect(made.bulletinId).toBeNull();
  expect(await pageOf(made.id, '贺晓梅')).toMatchObject({ state: 'to-sign-for', replyDays: 2 });
});

test('挂牌督办 ends when its condition is reached, the office asks and a leader agrees', async () => {
  const id = await behindCommitment(county);
  const listing = newNotice(county, id, { kind: 'listed', decision: '县委副书记7月8日决定' });
  expect(codeOf(await make(listing))).toBe('delist-condition-missing');
  const made = granted(await make({ ...listing, delistCondition: '完成3600亩并通过核查' }));
  await issue(made.bulletinId ?? '');
  const seen = async () => ({ id: made.id, basedOn: (await pageOf(made.id)).version });
  const text = { text: '已倒排工期', askedDueOn: null };
  const replied = granted(await replyNotice(county.as('罗玉山'), { ...(await seen()), ...text }));
  const accepted = await judgeReply(county.as('沈文博'), {
    id: replied.replies[0]?.id ?? '',
    basedOn: 1,
    decision: 'accepted',
    opinion: null,
  });
  expect(granted(accepted).state).toBe('listed');
  const delist = async () => delistNotice(county.as('顾明德'), { ...(await seen()), decision: 'delisted' });
  expect(codeOf(await delist())).toBe('wrong-state');
  granted(await askDelisting(county.as('沈文博'), { ...(await seen()), grounds: '7月8日核查通过' }));
  expect(codeOf(await delistNotice(county.as('沈文博'), { ...(await seen()), decision: 'delisted' }))).toBe(
    'not-allowed',
  );
  expect(granted(await delist())).toMatchObject({ state: 'delisted', delistedBy: '顾明德 县委副书记' });
});

test('the record of an interview is signed by both who were there, and by nobody else', async () => {
  const id = await behindCommitment(county);
  const interview = {
    heldOn: '2026-07-07',
    place: '县政府三楼会议室',
    byPostId: county.post('何秀兰'),
    withPostId: county.post('罗玉山'),
    said: '三个地块没有开工',
    promised: '7月底前全部开工',
    promisedBy: '2026-07-31',
  };
  const made = granted(
    await make(newNotice(county, id, { kind: 'interview', decision: '何秀兰7月6日决定', interview })),
  );
  const sign = async (name: TestName) =>
    signInterview(county.as(name), {
      id: made.id,
      basedOn: (await pageOf(made.id)).interview?.version ?? 0,
    });
  expect(codeOf(await sign('顾明德'))).toBe('not-allowed');
  granted(await sign('何秀兰'));
  granted(await sign('罗玉山'));
  expect(codeOf(await sign('罗玉山'))).toBe('wrong-state');
  await issue(made.bulletinId ?? '');
  expect(await pageOf(made.id)).toMatchObject({ state: 'settled', interview: { by: '何秀兰 副县长' } });
});

test('a township asks the office to press a department and presses nobody itself', async () => {
  const id = await behindCommitment(county);
  const asking = { commitmentId: id, aboutUnitId: county.unit('县住建局'), text: '请尽快批复图纸' };
  expect(codeOf(await askUrging(county.as('周雨桐'), asking))).toBe('not-allowed');
  const own = { ...asking, aboutUnitId: county.unit('双渠镇') };
  expect(codeOf(await askUrging(county.as('贺晓梅'), own))).toBe('invalid-input');
  const first = granted(await askUrging(county.as('贺晓梅'), asking));
  const second = granted(await askUrging(county.as('贺晓梅'), asking));
  const aboutBureau = {
    kind: 'urging',
    unitId: county.unit('县住建局'),
    decision: '沈文博7月8日定',
  } as const;
  granted(await make(newNotice(county, id, { ...aboutBureau, requestId: first.id })));
  const { requests } = granted(await readNotices(county.as('贺晓梅'), {}));
  expect(requests.map((each) => each.id)).toEqual([second.id]);
  const dismissing = { id: second.id, basedOn: 1, opinion: '已一并催办' };
  granted(await dismissUrging(county.as('沈文博'), dismissing));
  expect(codeOf(await dismissUrging(county.as('沈文博'), { ...dismissing, basedOn: 2 }))).toBe('wrong-state');
});
