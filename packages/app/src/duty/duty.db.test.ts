// A roster made, a shift swapped, a night logged and handed over, a warning ticked, a drill, a call that goes on up.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { setCallTree } from './call-tree.ts';
import { beginDrill, recordCall } from './drill.ts';
import { beginEscalation, confirmCall } from './escalate.ts';
import { handOver, takeOver } from './hand-over.ts';
import { makeRoster } from './make-roster.ts';
import { readCalls } from './read-calls.ts';
import { readLog } from './read-log.ts';
import { readRoster } from './read-roster.ts';
import { setUpTeam } from './set-up-team.ts';
import { answerSwap, askSwap } from './swap-shift.ts';
import { tickReceipt, writeLog } from './write-log.ts';

let county: TestCounty;
const unitId = () => county.unit('双渠镇');
/** At an hour of the county's day, eight behind it in UTC. */
const at = (name: TestName, now: string) => county.as(name, { now: `${now}:00.000Z` });
/** Wednesday 8 July, ten in the morning in the county. */
const morning = '2026-07-08T02:00';

beforeAll(async () => {
  county = await openTestCounty();
  // Two leaders and two of staff take turns: 罗玉山 and 高建业, 贺晓梅 and 周雨桐, one day after the other.
  valueOf(
    await setUpTeam(at('贺晓梅', '2026-06-25T02:00'), {
      unitId: unitId(),
      basedOn: null,
      county: true,
      phone: '0000-1',
      leaderPostIds: [county.post('罗玉山'), county.post('高建业')],
      staffPostIds: [county.post('贺晓梅'), county.post('周雨桐')],
      staffPerShift: 1,
      gapDays: 0,
      shiftStarts: '08:00',
    }),
  );
  const contact = (depth: number, kind: 'duty-phone' | 'staff' | 'village', name: string, phone: string) => ({
    id: null,
    depth,
    kind,
    name,
    phone,
  });
  const contacts = [
    contact(0, 'duty-phone', '双渠镇值班', '0000-1'),
    contact(1, 'staff', '一号', '0000-2'),
    contact(1, 'staff', '二号', '0000-3'),
    contact(1, 'village', '柳林村', '0000-4'),
  ];
  valueOf(await setCallTree(at('贺晓梅', '2026-06-25T02:00'), { unitId: unitId(), contacts }));
  valueOf(await makeRoster(at('贺晓梅', '2026-06-25T02:00'), { unitId: unitId(), month: '2026-07' }));
});
afterAll(() => county.close());

const roster = async () =>
  valueOf(await readRoster(at('贺晓梅', morning), { unitId: unitId(), month: '2026-07' }));
const log = async (name: TestName, now = morning) => {
  const read = valueOf(await readLog(at(name, now), { unitId: unitId() })).log;
  if (read === null) throw new Error('no team');
  return read;
};
const line = {
  kind: 'call',
  caller: '石桥村',
  content: '路面积水',
  action: '设警示',
  aboutId: null,
} as const;
const write = (name: TestName, now: string, differs: Partial<Parameters<typeof writeLog>[1]> = {}) =>
  writeLog(at(name, now), { ...line, unitId: unitId(), at: `${now}:00.000Z`, pending: false, ...differs });

describe('a roster', () => {
  test('has 31 shifts, counts that differ by one, and is of its own unit to make', async () => {
    const { shifts, leaders, staff } = await roster();
    expect([shifts.length, leaders.spread, staff.spread]).toEqual([31, 1, 1]);
    expect(shifts[7]).toMatchObject({
      startsAt: '2026-07-08T00:00:00.000Z',
      endsAt: '2026-07-09T00:00:00.000Z',
    });
    const others = makeRoster(at('周雨桐', '2026-06-25T02:00'), { unitId: unitId(), month: '2026-08' });
    expect(codeOf(await others)).toBe('not-allowed');
  });

  test('is not made anew once a shift of it has begun', async () => {
    const again = makeRoster(at('贺晓梅', morning), { unitId: unitId(), month: '2026-07' });
    expect(codeOf(await again)).toBe('roster-kept');
  });
});

test('a swap is asked by who keeps the shift, accepted by the other, and counted anew', async () => {
  const before = await roster();
  const mine = before.shifts.filter(({ onDate, staff }) => onDate > '2026-07-20' && staff[0]?.isMe);
  const others = before.shifts.filter(({ onDate, staff }) => onDate > '2026-07-20' && !staff[0]?.isMe);
  const [given, taken] = [mine[0], others.at(-1)];
  if (given === undefined || taken === undefined) throw new Error('nothing to swap');
  const asked = {
    id: given.id,
    fromPostId: county.post('贺晓梅'),
    toPostId: county.post('周雨桐'),
    returnShiftId: taken.id,
  };
  expect(codeOf(await askSwap(at('周雨桐', morning), asked))).toBe('not-allowed');
  expect(
    codeOf(await askSwap(at('贺晓梅', morning), { ...asked, toPostId: county.post('高建业') })),
  ).not.toBe('ok');
  const { id } = valueOf(await askSwap(at('贺晓梅', morning), asked));
  expect(codeOf(await answerSwap(at('贺晓梅', morning), { id, basedOn: 1, accept: true }))).toBe(
    'not-allowed',
  );
  valueOf(await answerSwap(at('周雨桐', morning), { id, basedOn: 1, accept: true }));
  const after = await roster();
  expect(after.shifts.find((shift) => shift.id === given.id)?.staff[0]?.name).toBe('周雨桐');
  expect(after.shifts.find((shift) => shift.id === taken.id)?.staff[0]?.name).toBe('贺晓梅');
  expect(after.staff.people.map(({ duties }) => duties)).toEqual(
    before.staff.people.map(({ duties }) => duties),
  );
});

test('the log is only added to: the app may neither change nor remove a line', async () => {
  const [held] = await county.behindItsBack(
    `select has_table_privilege('luoshi_app', 'tenant.duty_log_entries', 'insert') as adds,
       has_table_privilege('luoshi_app', 'tenant.duty_log_entries', 'update') as changes,
       has_table_privilege('luoshi_app', 'tenant.duty_log_entries', 'delete') as removes`,
  );
  expect(held).toEqual({ adds: true, changes: false, removes: false });
});

test('a handover carries what is open, and both sign: two different people', async () => {
  const { id: culvert } = valueOf(await write('贺晓梅', '2026-07-08T03:00', { pending: true }));
  const end = '2026-07-08T23:50';
  const now = (await log('贺晓梅', end)).now;
  const names =
    now?.staff[0]?.name === '贺晓梅' ? (['贺晓梅', '周雨桐'] as const) : (['周雨桐', '贺晓梅'] as const);
  // 双渠镇 lends its rights to whoever keeps its duty.
  const keeper = (name: TestName, moment: string) => {
    const context = at(name, moment);
    return { ...context, actor: { ...context.actor, unitIds: [unitId()] } };
  };
  const given = { id: now?.id ?? '', carried: [], note: '' };
  expect(codeOf(await handOver(keeper(names[1], end), given))).toBe('not-allowed');
  expect(codeOf(await handOver(keeper(names[0], end), given))).toBe('matters-open');
  const { id } = valueOf(await handOver(keeper(names[0], end), { ...given, carried: [culvert] }));
  expect(codeOf(await takeOver(keeper(names[0], '2026-07-09T00:05'), { id, basedOn: 1 }))).toBe(
    'not-allowed',
  );
  valueOf(await takeOver(keeper(names[1], '2026-07-09T00:05'), { id, basedOn: 1 }));
  valueOf(
    await write('贺晓梅', '2026-07-09T01:00', { kind: 'closing', aboutId: culvert, content: '水已退' }),
  );
  expect((await log('贺晓梅', '2026-07-09T02:00')).open).toEqual([]);
});

test('a warning goes to the villages of the unit, and the duty officer ticks who knows', async () => {
  valueOf(await write('贺晓梅', morning, { kind: 'warning', content: '暴雨黄色预警' }));
  const receipt = (await log('贺晓梅')).receipts.find(({ title }) => title === '暴雨黄色预警');
  expect(receipt).toMatchObject({ village: '柳林村', how: null });
  const tick = { id: receipt?.id ?? '', basedOn: 1, how: 'phone', answeredBy: '值班员' } as const;
  expect(codeOf(await tickReceipt(at('周雨桐', morning), tick))).toBe('not-allowed');
  valueOf(await tickReceipt(at('贺晓梅', morning), tick));
  expect((await log('贺晓梅')).receipts[0]).toMatchObject({ how: 'phone', answeredBy: '值班员' });
});

test('a drill draws numbers by a kept seed; late is not answered but called back', async () => {
  valueOf(
    await beginDrill(at('贺晓梅', morning), { unitId: unitId(), title: '抽查', drawn: 2, contactIds: [] }),
  );
  const [drill] = valueOf(await readCalls(at('贺晓梅', morning), undefined)).drills;
  expect([drill?.calls.length, drill?.seed?.length]).toEqual([2, 64]);
  const call = drill?.calls[0];
  const result = {
    id: call?.id ?? '',
    basedOn: 1,
    calledAt: `${morning}:00.000Z`,
    answeredAfter: 4,
    calledBackAfter: null,
  };
  valueOf(await recordCall(at('贺晓梅', morning), result));
  const after = valueOf(await readCalls(at('贺晓梅', morning), undefined)).drills[0]?.calls[0];
  expect(after).toMatchObject({ result: 'not-answered', answeredAfter: null, calledBackAfter: 4 });
});

test('a call nobody answers goes on after five minutes, step by step, each confirmed', async () => {
  const { contacts } = valueOf(await readCalls(at('贺晓梅', morning), undefined));
  const first = contacts.find(({ name }) => name === '一号')?.id ?? '';
  const { id } = valueOf(
    await beginEscalation(at('贺晓梅', morning), { unitId: unitId(), contactId: first, matter: '查看积水' }),
  );
  valueOf(await confirmCall(at('贺晓梅', morning), { id, step: 0, answered: false }));
  const early = await confirmCall(at('贺晓梅', '2026-07-08T02:04'), { id, step: 1, answered: true });
  expect(early).toMatchObject({
    refusal: { code: 'call-waits', params: { until: '2026-07-08T02:05:00.000Z' } },
  });
  valueOf(await confirmCall(at('贺晓梅', '2026-07-08T02:05'), { id, step: 1, answered: true }));
  const shown = valueOf(await readCalls(at('贺晓梅', morning), undefined)).escalations[0];
  expect(shown).toMatchObject({
    now: { state: 'answered', step: 1 },
    steps: [{ name: '一号' }, { name: '二号' }],
  });
});

describe('a unit without a team', () => {
  test('is offered its first one on the page, to whoever may set it up, and no longer once it has one', async () => {
    const offered = async (name: TestName) => valueOf(await readRoster(at(name, morning), {})).mayBegin;
    expect(await offered('贺晓梅')).toBeNull();
    expect(await offered('秦守正')).toBeNull();
    const own = { unitId: county.unit('县农业农村局'), unit: '县农业农村局', county: false };
    expect(await offered('田亚军')).toEqual(own);
    valueOf(
      await setUpTeam(at('田亚军', morning), {
        unitId: own.unitId,
        basedOn: null,
        county: own.county,
        phone: '0930-6210001',
        leaderPostIds: [county.post('马文斌')],
        staffPostIds: [county.post('田亚军')],
        staffPerShift: 1,
        gapDays: 0,
        shiftStarts: '08:00',
      }),
    );
    expect(await offered('田亚军')).toBeNull();
  });
});
