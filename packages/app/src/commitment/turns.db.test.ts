// 退回, 改派, 重开, 撤销, 归档: acts that turn a commitment, and what of its history they leave as it is.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  codeOf,
  givenCommitment,
  granted,
  juneReport,
  lineOf,
  signedReport,
} from '../testing/given-commitment.ts';
import { openTestCounty, testNow, type TestCounty } from '../testing/test-county.ts';
import { readWork } from '../work/read-work.ts';
import { archiveCommitment } from './archive-commitment.ts';
import { readCommitment } from './read-commitment.ts';
import { reopenCommitment } from './reopen-commitment.ts';
import { returnAssignment } from './return-assignment.ts';
import { settleReturn } from './settle-return.ts';
import { signFor } from './sign-for.ts';
import { withdrawCommitment } from './withdraw-commitment.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const office = () => county.as('沈文博');
const pageOf = async (id: string) => granted(await readCommitment(office(), { id }));
const toSign = (title: string) =>
  givenCommitment(county, {
    title,
    state: 'assigned',
    signed_for_at: null,
    assigned_at: '2026-07-07T01:00:00.000Z',
    sign_for_due_on: '2026-07-08',
  });
const giveBack = (id: string, moment = {}) =>
  returnAssignment(county.as('贺晓梅', moment), {
    id,
    basedOn: 1,
    reason: '属于住建部门职责',
    suggestedUnitId: county.unit('县住建局'),
  });

describe('a task that is not the unit’s own', () => {
  test('is returned with the unit it should go to, waits for the office, and cannot be signed for meanwhile', async () => {
    const id = await toSign('路灯维修');
    const page = granted(await giveBack(id));
    expect(page.returns).toMatchObject([
      { unit: '双渠镇', suggestedUnit: '县住建局', reason: '属于住建部门职责', decision: null },
    ]);
    expect(page.offers).toEqual([]);
    expect(codeOf(await signFor(county.as('贺晓梅'), { commitments: [{ id, basedOn: 1 }] }))).toBe(
      'wrong-state',
    );
    const lines = granted(await readWork(office(), {})).groups.flatMap((group) => group.lines);
    expect(lines.filter(({ title }) => title === '路灯维修').map(({ step, dueOn }) => [step, dueOn])).toEqual(
      [['settle-return', '2026-07-10']],
    );
  });

  test('goes to another unit by the office’s decision, whose day to sign begins then', async () => {
    const id = await toSign('井盖补装');
    const [returned] = granted(await giveBack(id)).returns;
    const settled = { id: returned?.id ?? '', basedOn: 1, opinion: null };
    const anew = { ...settled, decision: 'reassigned', unitId: county.unit('县住建局') } as const;
    expect(codeOf(await settleReturn(office(), { ...anew, unitId: null }))).toBe('invalid-input');
    expect(granted(await settleReturn(office(), anew))).toMatchObject({
      leadUnit: '县住建局',
      state: 'assigned',
      signForDueOn: '2026-07-09',
      returns: [{ decision: 'reassigned', decidedBy: '沈文博 督查股股长' }],
    });
    expect(codeOf(await settleReturn(office(), { ...anew, basedOn: 2 }))).toBe('wrong-state');
  });

  test('stays where it is only with an opinion', async () => {
    const id = await toSign('河道保洁');
    const [returned] = granted(await giveBack(id)).returns;
    const kept = { id: returned?.id ?? '', basedOn: 1, decision: 'kept', unitId: null } as const;
    expect(codeOf(await settleReturn(office(), { ...kept, opinion: null }))).toBe('reason-needed');
    const page = granted(await settleReturn(office(), { ...kept, opinion: '属地管理，仍由镇上办' }));
    expect(page).toMatchObject({ leadUnit: '双渠镇', returns: [{ opinion: '属地管理，仍由镇上办' }] });
    expect(granted(await readCommitment(county.as('贺晓梅'), { id })).offers).toContain('sign-for');
  });

  test('is not returned after two working days, after signing, or by another unit', async () => {
    const late = await toSign('晚了的');
    expect(codeOf(await giveBack(late, { now: '2026-07-10T01:00:00.000Z' }))).toBe('too-late');
    const signed = await givenCommitment(county, { title: '签过的' });
    expect(codeOf(await giveBack(signed))).toBe('wrong-state');
    const input = { id: late, basedOn: 1, reason: '不是我们的', suggestedUnitId: null };
    expect(codeOf(await returnAssignment(county.as('周雨桐'), input))).toBe('not-allowed');
  });
});

describe('a closed commitment', () => {
  const closed = async (title: string, completedOn: string) => {
    const id = await givenCommitment(county, {
      title,
      number: `2026-${title}`,
      due_on: '2026-06-20',
      target_value: '1000',
      plan_kind: 'points',
      points: [['2026-06-20', '1000']],
    });
    const report = await signedReport(county, juneReport(id, { value: '1000', reason: '已验收' }));
    await county.behindItsBack(
      `update tenant.commitments set state = 'closed', completed_on = $2, closed_at = $3, version = version + 1 where id = $1`,
      [id, completedOn, testNow],
    );
    return { id, report };
  };
  const reopen = async (id: string) =>
    reopenCommitment(office(), { id, basedOn: (await pageOf(id)).version, reason: '回头看发现返潮' });

  test('is reopened under its number; what was reported before proves nothing, and the record of it stays', async () => {
    const { id } = await closed('重开一', '2026-06-30');
    const page = granted(await reopen(id));
    expect(page).toMatchObject({
      number: '2026-重开一',
      state: 'underway',
      completedOn: null,
      reopenings: [{ reason: '回头看发现返潮', completedOn: '2026-06-30', dueOn: '2026-06-20' }],
    });
    const { light } = await lineOf(county, id);
    expect(light.marks).toContain('reopened');
    expect(light.marks).not.toContain('done-late');
    expect(page.offers).not.toContain('request-closure');
    expect(page.path.find(({ place }) => place === 'now')?.step).not.toBe('close');
    expect(page.history.map(({ verb }) => verb)).toContain('commitment.reopen');
  });

  test('done late stays done late when it is done again', async () => {
    const { id } = await closed('重开二', '2026-06-30');
    granted(await reopen(id));
    await county.behindItsBack(
      `update tenant.commitments set state = 'closed', completed_on = '2026-06-19', closed_at = $2 where id = $1`,
      [id, testNow],
    );
    expect((await lineOf(county, id)).light.marks).toContain('done-late');
  });

  test('is filed away once, and reopening takes it out again', async () => {
    const { id } = await closed('归档', '2026-06-19');
    const { version } = await pageOf(id);
    const page = granted(await archiveCommitment(office(), { id, basedOn: version }));
    expect(page.archivedAt).toBe(testNow);
    expect(page.path.every(({ place }) => place === 'done' || place === 'skipped')).toBe(true);
    expect(codeOf(await archiveCommitment(office(), { id, basedOn: page.version }))).toBe('wrong-state');
    expect(granted(await reopen(id)).archivedAt).toBeNull();
  });

  test('is not reopened twice, nor by its unit', async () => {
    const { id } = await closed('重开三', '2026-06-19');
    const { version } = await pageOf(id);
    const input = { id, basedOn: version, reason: '又坏了' };
    expect(codeOf(await reopenCommitment(county.as('贺晓梅'), input))).toBe('not-allowed');
    granted(await reopenCommitment(office(), input));
    expect(codeOf(await reopen(id))).toBe('wrong-state');
  });
});

test('a withdrawal keeps reason, basis and number, and ends every act', async () => {
  const id = await givenCommitment(county, { title: '撤销的', number: '2026-0777' });
  const input = { id, basedOn: 1, reason: '项目调出计划', basis: '7月7日何秀兰副县长同意' };
  const page = granted(await withdrawCommitment(office(), input));
  expect(page).toMatchObject({
    state: 'withdrawn',
    number: '2026-0777',
    withdrawal: { basis: '7月7日何秀兰副县长同意' },
    offers: [],
  });
  expect(page.history.find(({ verb }) => verb === 'commitment.withdraw')?.reason).toBe('项目调出计划');
  expect(page.path.some(({ place }) => place === 'now')).toBe(false);
});
