// The county's rhythm: its days off, its cycle, the ten-day list, the week, the meeting, the key projects.
import { expect, test } from 'vitest';
import { replayOf } from '../../testing/replay.ts';
import { stories } from './stories.ts';

const { county, call, missing } = replayOf(stories.rhythm);

test('the county says of days that they are off, and takes one back', async () => {
  const day = (on: string) => ({
    on,
    kind: 'off' as const,
    name: '县庆',
    source: '云政发〔2026〕7号（虚构）',
    basedOn: null,
  });
  const body = { days: [day('2026-08-06'), day('2026-08-07')] };
  expect(await call('setHolidays', '白志远', { body })).toEqual({ set: 2 });
  await call('removeHoliday', '白志远', { params: { on: '2026-08-06' }, body: { basedOn: 1 } });
  const { own } = await call('readHolidays', '贺晓梅', { query: { year: 2026 } });
  expect(own.map((each) => each.on)).toEqual(['2026-08-07']);
});

test('a cycle is chosen from August on, and what was done outside is ticked and taken back', async () => {
  await call('chooseCycle', '沈文博', {
    body: {
      fromPeriod: '2026-08',
      template: 'monthly-early',
      dueDays: { check: [10, 20, 28] },
      basis: '云督发〔2026〕9号（虚构）',
      basedOn: null,
    },
  });
  const { parts: august } = await call('readCalendar', '沈文博', { query: { period: '2026-08' } });
  expect(august.find((part) => part.part === 'check')?.times).toBe(3);
  const tick = { part: 'check' as const, doneOn: '2026-07-07', title: '防汛督查', link: null };
  const { id } = await call('tickCycle', '沈文博', { body: tick });
  const checks = async () =>
    (await call('readCalendar', '贺晓梅')).parts.find((part) => part.part === 'check')?.done;
  expect(await checks()).toBe(1);
  await call('untickCycle', '沈文博', { params: { id } });
  expect(await checks()).toBe(0);
});

test('a leader has a target reported every ten days, and ends it', async () => {
  const { id } = await call('putOnDispatchList', '何秀兰', {
    body: {
      commitmentId: county().commitment('双渠镇'),
      fromOn: '2026-07-08',
      toOn: '2026-08-20',
      reason: '汛期前要完工',
      leaderPostId: null,
      basis: null,
    },
  });
  const { entries, towns } = await call('readDispatchList', '贺晓梅');
  expect(entries.map((entry) => [entry.unit, entry.next?.dueOn])).toEqual([['双渠镇', '2026-07-13']]);
  expect(towns.find((town) => town.unit === '双渠')?.listed).toBe(1);
  const body = { basedOn: entries[0]?.version ?? 1, reason: '已恢复正常' };
  await call('takeOffDispatchList', '何秀兰', { params: { id }, body });
  expect((await call('readDispatchList', '贺晓梅')).towns.map((town) => town.listed)).toEqual([0, 0, 0]);
});

test('the week names what is overdue', async () => {
  const { period, overdue } = await call('readWeek', '沈文博');
  expect([period, overdue.map((item) => item.title)]).toEqual(['2026-W28', ['农村危房改造调查摸底']]);
});

test('a meeting is planned, arranged, held; its decision is a commitment, and its minutes a document', async () => {
  const about = {
    title: '7月份重点工作调度会',
    heldOn: '2026-07-08',
    beginsAt: '09:00',
    place: '县政府三楼会议室',
    chairPostId: county().post('何秀兰'),
  };
  const { id } = await call('planMeeting', '沈文博', { body: about });
  const params = { id };
  const planned = await call('readMeeting', '沈文博', { params });
  const matters = planned.agenda.map((item) => ({
    id: item.id,
    commitmentId: item.commitment?.id ?? null,
    title: item.title,
  }));
  const flood = { id: null, commitmentId: null, title: '防汛值守' };
  const arranged = await call('arrangeAgenda', '沈文博', {
    params,
    body: { basedOn: planned.meeting.version, fresh: false, matters: [flood, ...matters] },
  });
  const opened = await call('openMeeting', '沈文博', {
    params,
    body: { basedOn: arranged.meeting.version },
  });
  const recorded = await call('recordOutcome', '沈文博', {
    params,
    body: {
      agendaItemId: opened.agenda[0]?.id ?? '',
      kind: 'decision',
      text: '7月20日前备齐沙袋',
      leadUnitId: county().unit('双渠镇'),
      supportUnitIds: [],
      leadLeaderPostId: null,
      dutyId: null,
      dueOn: '2026-07-20',
    },
  });
  expect(recorded.agenda[0]).toMatchObject({
    title: '防汛值守',
    outcomes: [{ kind: 'decision', unit: '双渠镇', number: '2026-0001' }],
  });
  const present = { present: '何秀兰、贺晓梅', absent: '', attending: '' };
  const edited = await call('editMeeting', '沈文博', {
    params,
    body: { basedOn: recorded.meeting.version, ...about, ...present },
  });
  const closed = await call('closeMeeting', '沈文博', {
    params,
    body: { basedOn: edited.meeting.version },
  });
  const { bulletinId } = await call('draftMinutes', '沈文博', {
    params,
    body: { basedOn: closed.meeting.version },
  });
  const { meetings } = await call('listMeetings', '贺晓梅');
  expect(meetings).toMatchObject([{ state: 'held', decisions: 1, bulletinId }]);
});

test('a project is put on the list, one of the ledger joins it, and its unit says it has started', async () => {
  const added = await call('addProject', '沈文博', {
    body: {
      title: '双渠镇供水管网改造',
      life: 'building',
      leadLeaderPostId: county().post('何秀兰'),
      leadUnitId: county().unit('双渠镇'),
      supportUnitIds: [],
      basis: '2026年县列重点项目计划第12项',
      plannedStartOn: '2026-07-01',
      dueOn: '2026-12-31',
      plannedInvestment: '1200.50',
    },
  });
  await call('enrolProject', '沈文博', {
    body: { number: '2026-9009', life: 'reserve', plannedStartOn: null, plannedInvestment: null },
  });
  const started = { startedOn: '2026-07-06', invested: '300.25', investedAsOf: '2026-07-08' };
  await call('updateProject', '贺晓梅', { params: { id: added.id }, body: { basedOn: 1, ...started } });
  const { projects, invested } = await call('listProjects', '何秀兰');
  const numbers = projects.map((project) => project.commitment.number);
  expect([numbers.includes(added.number), numbers.includes('2026-9009'), invested]).toEqual([
    true,
    true,
    '300.25',
  ]);
});

test('no route of these nouns was left out', () => {
  expect(missing()).toEqual([]);
});
