// A night on duty, from roster to handover, and a look at who was there by three bodies together.
import { makeRoster } from '@luoshi/app/duty/make-roster';
import { setUpTeam } from '@luoshi/app/duty/set-up-team';
import { planRound } from '@luoshi/app/attendance/plan-round';
import { done } from '@luoshi/app/testing/farmland-county';
import { expect, test } from 'vitest';
import { cookiesOf } from '../../testing/ask.ts';
import { replayOf, type Caller } from '../../testing/replay.ts';
import { stories } from './stories.ts';

const { county, call, missing } = replayOf(stories.duty);

const params = () => ({ unitId: county().unit('双渠镇') });
const team = () => ({
  county: true,
  phone: '0000-1',
  leaderPostIds: [county().post('罗玉山')],
  staffPostIds: [county().post('贺晓梅'), county().post('周雨桐')],
  staffPerShift: 1,
  gapDays: 0,
  shiftStarts: '08:00',
});

test('a roster is made around who is away, and a shift of it swapped', async () => {
  const june = county().as('贺晓梅', { now: '2026-06-25T02:00:00.000Z' });
  done(await setUpTeam(june, { ...params(), basedOn: null, ...team() }));
  done(await makeRoster(june, { ...params(), month: '2026-07' }));
  const body = { basedOn: 1, ...team(), phone: '0000-9' };
  await call('setUpTeam', '贺晓梅', { params: params(), body });
  const away = { from: '2026-08-10', to: '2026-08-10' };
  const absences = [{ postId: county().post('贺晓梅'), ...away }];
  await call('setAbsences', '贺晓梅', {
    params: params(),
    body: { from: '2026-08-01', to: '2026-08-31', absences },
  });
  await call('makeRoster', '贺晓梅', { params: params(), body: { month: '2026-08' } });
  const query = { ...params(), month: '2026-08' };
  const { shifts } = await call('readRoster', '贺晓梅', { query });
  expect(shifts[9]?.staff.map((each) => each.name)).toEqual(['周雨桐']);
  const mine = shifts.find((shift) => shift.staff[0]?.isMe);
  const swap = await call('askSwap', '贺晓梅', {
    params: { id: mine?.id ?? '' },
    body: {
      fromPostId: county().post('贺晓梅'),
      toPostId: county().post('周雨桐'),
      returnShiftId: null,
    },
  });
  await call('answerSwap', '周雨桐', { params: { id: swap.id }, body: { basedOn: 1, accept: true } });
  const after = await call('readRoster', '贺晓梅', { query });
  expect(after.shifts.find((shift) => shift.id === mine?.id)?.staff[0]?.name).toBe('周雨桐');
});

test('a night is logged, a village knows of the warning, and what is open is handed over', async () => {
  const write = (kind: 'call' | 'warning', content: string, pending: boolean) =>
    call('writeLog', '贺晓梅', {
      params: params(),
      body: {
        at: '2026-07-08T00:30:00.000Z',
        kind,
        caller: '石桥村',
        content,
        action: '',
        pending,
        aboutId: null,
      },
    });
  const contact = (depth: number, kind: 'duty-phone' | 'village', name: string) => ({
    id: null,
    depth,
    kind,
    name,
    phone: '0000-4',
  });
  const contacts = [contact(0, 'duty-phone', '双渠镇值班'), contact(1, 'village', '柳林村')];
  await call('setCallTree', '贺晓梅', { params: params(), body: { contacts } });
  const open = await write('call', '路面积水', true);
  await write('warning', '暴雨黄色预警', false);
  const { log } = await call('readLog', '贺晓梅', { query: params() });
  await call('tickReceipt', '贺晓梅', {
    params: { id: log?.receipts[0]?.id ?? '' },
    body: { basedOn: 1, how: 'phone', answeredBy: '村文书' },
  });
  // 罗玉山 leads every shift; 贺晓梅 keeps every second one, today's or tomorrow's.
  const [goes, comes] =
    log?.now?.staff[0]?.name === '贺晓梅' ? (['贺晓梅', '罗玉山'] as const) : (['罗玉山', '贺晓梅'] as const);
  const handover = await call('handOver', goes, {
    params: { id: log?.now?.id ?? '' },
    body: { carried: [open.id], note: '留意石桥村' },
  });
  await call('takeOver', comes, { params: { id: handover.id }, body: { basedOn: 1 } });
  const after = await call('readLog', '贺晓梅', { query: params() });
  expect(after.log?.receipts[0]).toMatchObject({ village: '柳林村', how: 'phone', answeredBy: '村文书' });
  expect(after.log?.handovers[0]).toMatchObject({ outgoing: { name: goes }, incoming: { name: comes } });
});

test('a drill calls a number, and a call goes up the tree', async () => {
  const { contacts } = await call('readCalls', '贺晓梅');
  const [phone] = contacts;
  const contactId = phone?.id ?? '';
  await call('beginDrill', '贺晓梅', {
    params: params(),
    body: { title: '夜间抽查', drawn: null, contactIds: [contactId] },
  });
  const { drills } = await call('readCalls', '贺晓梅');
  const calledAt = '2026-07-08T00:40:00.000Z';
  await call('recordCall', '贺晓梅', {
    params: { id: drills[0]?.calls[0]?.id ?? '' },
    body: { basedOn: 1, calledAt, answeredAfter: 4, calledBackAfter: null },
  });
  const matter = { contactId, matter: '查看积水' };
  const { id } = await call('beginEscalation', '贺晓梅', { params: params(), body: matter });
  await call('confirmCall', '贺晓梅', { params: { id }, body: { step: 0, answered: true } });
  const { drills: called, escalations } = await call('readCalls', '贺晓梅');
  expect(called[0]?.calls[0]).toMatchObject({ result: 'not-answered', calledBackAfter: 4 });
  expect(escalations[0]?.now).toEqual({ state: 'answered', step: 0 });
});

/** Somebody who joins the county today. */
const joins = async (name: string, unitId: string, role: 'inspector' | 'personnel', username: string) => {
  const person = { name, unitId, title: '干部', roles: [role], phone: null, username };
  const added = await call('addPerson', '白志远', { body: person });
  const signedIn = await county().signIn(username, added.password ?? '');
  return { cookie: cookiesOf(signedIn.headers), postId: added.postId };
};

test('three bodies look who is there: asked, answered, decided; one absence is sealed, corrected, withdrawn', async () => {
  const table = '单位全称,单位性质\n县纪委监委机关,部门\n县委组织部,部门';
  const file = { name: '单位.csv', base64: Buffer.from(table).toString('base64') };
  const { mapping } = await call('previewImport', '白志远', { body: { kind: 'units', file, mapping: null } });
  await call('commitImport', '白志远', { body: { kind: 'units', file, mapping } });
  const { units } = await call('listUnits', '沈文博');
  const idOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? '';
  const second = await joins('江一帆', idOf('县纪委监委机关'), 'inspector', 'jiang.yifan');
  const personnel = await joins('段秋实', idOf('县委组织部'), 'personnel', 'duan.qiushi');
  const round = {
    title: '到岗督查',
    startsOn: '2026-07-07',
    endsOn: '2026-07-08',
    bodyUnitIds: ['县督查考核局', '县纪委监委机关', '县委组织部'].map(idOf),
    poolUnitIds: [county().unit('双渠镇')],
    unitCount: 1,
    postsPerUnit: 2,
    source: '排列5',
    sourceOn: '2026-07-07',
  };
  const { id } = done(await planRound(county().as('沈文博', { now: '2026-07-06T02:00:00.000Z' }), round));
  await call('planAttendance', '沈文博', {
    body: { ...round, startsOn: '2026-07-09', endsOn: '2026-07-10', sourceOn: '2026-07-09' },
  });
  const roundNow = async (as: Caller) =>
    (await call('readAttendance', as)).rounds.find((each) => each.id === id);
  for (const draw of (await roundNow('程国栋'))?.draws ?? [])
    await call('enterSeed', '程国栋', {
      params: { id: draw.id },
      body: { basedOn: draw.version, seed: '31415' },
    });
  const visit = await call('recordAttendanceVisit', '程国栋', {
    params: { id },
    body: {
      unitId: county().unit('双渠镇'),
      startsAt: '2026-07-08T00:10:00.000Z',
      endsAt: '2026-07-08T00:40:00.000Z',
      secondPostId: second.postId,
      notMet: [{ postId: county().post('贺晓梅'), seen: '办公室锁门' }],
    },
  });
  await call('confirmAttendanceVisit', second, { params: { id: visit.id }, body: { basedOn: 1 } });
  const question = async () => (await roundNow(personnel))?.visits[0]?.questions[0];
  const asked = await question();
  const reply = { id: asked?.id ?? '', basedOn: asked?.version ?? 1, reply: 'none' as const, note: '' };
  await call('replyAttendance', '罗玉山', { params: { id: visit.id }, body: { replies: [reply] } });
  await call('decideAttendance', personnel, {
    params: { id: reply.id },
    body: { basedOn: (await question())?.version ?? 1, result: 'absent', grounds: '单位答复没有事由' },
  });
  const { sealed } = await call('readAttendance', '贺晓梅');
  const absence = { id: sealed[0]?.id ?? '' };
  const opening = await call('openAbsence', personnel, { params: absence, body: { purpose: '年度考核' } });
  const opened = await call('readOpened', personnel, { params: { id: opening.id } });
  expect([opened.name, opened.keepUntil]).toEqual(['贺晓梅', '2027-09-28']);
  const correction = { basedOn: opened.version, correction: '当日陪同客商看地' };
  await call('correctAttendance', '贺晓梅', { params: absence, body: correction });
  const withdrawal = { basedOn: opened.version + 1, to: 'in-field' as const, answer: '有派工单' };
  await call('withdrawAbsence', personnel, { params: absence, body: withdrawal });
  const settled = await roundNow('沈文博');
  expect(settled?.visits[0]?.counts).toMatchObject({ 'on-duty': 1, 'in-field': 1, absent: 0 });
  await call('circulateAttendance', '沈文博', { params: { id }, body: { basedOn: settled?.version ?? 1 } });
  expect((await roundNow('沈文博'))?.bulletinId).not.toBeNull();
  expect(await call('expireAbsences', '白志远')).toEqual({ purged: 0 });
});

test('no route of these nouns was left out', () => {
  expect(missing()).toEqual([]);
});
