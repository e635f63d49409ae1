// The ten-day list: a leader's, dated, at most three a township; the office enters for a leader with a basis.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, givenCommitment, granted, juneReport, signedReport } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { putOnDispatchList, type NewEntry } from './put-on-dispatch-list.ts';
import { readDispatchList } from './read-dispatch-list.ts';
import { takeOffDispatchList } from './take-off-dispatch-list.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const entry = (commitmentId: string, differs: Partial<NewEntry> = {}): NewEntry => ({
  commitmentId,
  fromOn: '2026-07-08',
  toOn: '2026-08-20',
  reason: '汛期前要完工',
  leaderPostId: null,
  basis: null,
  ...differs,
});
const shown = async (most?: number) => granted(await readDispatchList(county.as('贺晓梅'), { most }));

test('three of a township, the fourth is refused with the names; a department is not bounded', async () => {
  const leader = county.as('何秀兰');
  for (const title of ['危房改造', '高标准农田', '污水管网'])
    granted(await putOnDispatchList(leader, entry(await givenCommitment(county, { title }))));
  const fourth = await givenCommitment(county, { title: '日光温室' });
  expect(await putOnDispatchList(leader, entry(fourth))).toMatchObject({
    refusal: {
      code: 'dispatch-list-full',
      params: { unit: '双渠镇', most: 3, titles: '“危房改造”、“高标准农田”、“污水管网”' },
    },
  });
  const bureau = { lead_unit_id: county.unit('县农业农村局') };
  for (const title of ['种源', '农机', '冷链', '渠系'])
    granted(await putOnDispatchList(leader, entry(await givenCommitment(county, { title, ...bureau }))));
  expect(await shown()).toMatchObject({
    most: 3,
    towns: [{ unit: '双渠', listed: 3 }, { listed: 0 }, { listed: 0 }],
  });
});

test('it shows who asked for it, and which report comes next', async () => {
  const id = await givenCommitment(county, { title: '临川的路', lead_unit_id: county.unit('临川镇') });
  await signedReport(county, juneReport(id), ['周雨桐', '高建业']);
  granted(await putOnDispatchList(county.as('顾明德'), entry(id)));
  expect((await shown()).entries.find(({ title }) => title === '临川的路')).toMatchObject({
    leader: '顾明德 县委副书记',
    enteredBy: null,
    state: 'on',
    next: { period: '2026-07-X1', dueOn: '2026-07-13' },
  });
});

test('the office enters it for a leader it names, with what it rests on; nobody else does', async () => {
  const id = await givenCommitment(county, { title: '松坪的桥', lead_unit_id: county.unit('松坪乡') });
  const office = county.as('沈文博');
  const named = { leaderPostId: county.post('顾明德'), basis: '7月8日调度会口头要求' };
  expect(codeOf(await putOnDispatchList(office, entry(id)))).toBe('invalid-input');
  expect(codeOf(await putOnDispatchList(office, entry(id, { ...named, basis: ' ' })))).toBe('invalid-input');
  expect(
    codeOf(await putOnDispatchList(office, entry(id, { ...named, leaderPostId: county.post('贺晓梅') }))),
  ).toBe('not-found');
  expect(codeOf(await putOnDispatchList(county.as('罗玉山'), entry(id)))).toBe('not-allowed');
  granted(await putOnDispatchList(office, entry(id, named)));
  expect((await shown()).entries.find(({ title }) => title === '松坪的桥')).toMatchObject({
    leader: '顾明德 县委副书记',
    enteredBy: '沈文博 督查股股长',
    basis: '7月8日调度会口头要求',
  });
});

test('taken off, the days it was on stay; one that has not begun leaves nothing', async () => {
  const leader = county.as('何秀兰');
  const ids = [
    await givenCommitment(county, { title: '早撤' }),
    await givenCommitment(county, { title: '未起' }),
  ];
  const linchuan = county.as('何秀兰', { now: '2026-09-15T01:00:00.000Z' });
  const first = granted(
    await putOnDispatchList(leader, entry(ids[0] ?? '', { fromOn: '2026-08-25', toOn: '2026-10-20' })),
  );
  const second = granted(
    await putOnDispatchList(leader, entry(ids[1] ?? '', { fromOn: '2026-10-25', toOn: '2026-11-20' })),
  );
  const end = { basedOn: 1, reason: '已恢复正常' };
  granted(await takeOffDispatchList(linchuan, { id: first.id, ...end }));
  granted(await takeOffDispatchList(linchuan, { id: second.id, ...end }));
  expect(codeOf(await takeOffDispatchList(linchuan, { id: first.id, ...end }))).toBe('wrong-state');
  const { entries } = await shown();
  expect(entries.find(({ title }) => title === '早撤')?.toOn).toBe('2026-09-14');
  expect(entries.some(({ title }) => title === '未起')).toBe(false);
});

test('what is on the list is sent first, with how much there is and how full each township is', async () => {
  const whole = await shown();
  const part = await shown(1);
  expect(whole.entries).toHaveLength(whole.count);
  expect(whole.entries.map(({ state }) => state)).toEqual(
    whole.entries.map(({ state }) => state).toSorted((a, b) => Number(b === 'on') - Number(a === 'on')),
  );
  expect(part.entries).toEqual(whole.entries.slice(0, 1));
  expect(part).toMatchObject({ count: whole.count, on: whole.on, towns: whole.towns });
  expect(whole.entries.filter(({ state }) => state === 'on')).toHaveLength(whole.on);
});
