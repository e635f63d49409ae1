// What the duty lists do: they gate what is assigned to townships, name the body to assign instead, and count the load.
import { insertRows } from '@luoshi/store/journal/write';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveBreakdown } from '../breakdown/approve-breakdown.ts';
import { assignBreakdown } from '../breakdown/assign-breakdown.ts';
import { consultBreakdown } from '../breakdown/consult-breakdown.ts';
import { issueBreakdown } from '../breakdown/issue-breakdown.ts';
import { readBreakdown } from '../breakdown/read-breakdown.ts';
import { newId, newSalt } from '../context/ids.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { echo } from '../testing/paper-words.ts';
import { draftBreakdown } from '../testing/sample-speech.ts';
import { openTestCounty, testNow, type TestCounty } from '../testing/test-county.ts';
import { chooseDuties } from './choose-duties.ts';
import { readDutyLists } from './read-duty-lists.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

/** After the two working days for answers. */
const monday = '2026-07-13T01:00:00.000Z';
const office = () => county.as('沈文博', { now: monday });
const pageOf = async (id: string) => valueOf(await readBreakdown(office(), { id }));
const seen = async (id: string) => ({ id, basedOn: (await pageOf(id)).breakdown.version });

/** An issued breakdown: 日光温室 led by 县农业农村局 with 双渠镇, 危房改造 led by 双渠镇, 路灯 by 县住建局. */
const issued = async (): Promise<string> => {
  const id = await draftBreakdown(county);
  valueOf(await consultBreakdown(county.as('沈文博'), await seen(id)));
  const approving = { ...(await seen(id)), note: null };
  valueOf(await approveBreakdown(county.as('顾明德', { now: monday }), approving));
  valueOf(await issueBreakdown(office(), { ...(await seen(id)), say: echo }));
  return id;
};

const assign = async (id: string) => assignBreakdown(office(), await seen(id));

const importLists = () => {
  const act = { verb: 'import.commit', at: testNow, deviceAt: null, reason: null, newId, newSalt };
  const common = { source: '云川县乡镇履职事项清单（2026年版）', valid_from: '2026-01-01' };
  const duty = (list: 'basic' | 'assisting', number: number, title: string, words: string[]) => ({
    ...common,
    unit_id: county.unit('双渠镇'),
    list,
    number,
    title,
    words,
    lead_unit_id: list === 'basic' ? null : county.unit('县住建局'),
  });
  return county.system.store.transaction(county.asRole('system').actor, act, (tx) =>
    insertRows(tx, 'township_duties', [
      duty('basic', 1, '设施农业发展', ['日光温室']),
      duty('assisting', 7, '农村危房改造', ['危房']),
    ]),
  );
};

const choose = async (id: string, word: string, chosen: { dutyId?: string; paper?: string }) => {
  const row = (await pageOf(id)).rows.find(({ title }) => title.includes(word));
  if (row === undefined) throw new Error(`no row ${word}`);
  const admission = chosen.paper === undefined ? null : { number: chosen.paper, basis: '县委常委会会议' };
  const commitment = { commitmentId: row.id, basedOn: row.version, dutyId: chosen.dutyId ?? null, admission };
  return chooseDuties(office(), { commitments: [commitment] });
};

test('without an imported list a township is assigned as before, and the row says so', async () => {
  const id = await issued();
  const [greenhouses, , lamps] = (await pageOf(id)).rows;
  expect(greenhouses?.duty).toMatchObject({ ungated: true, entry: null, refusals: [] });
  expect(lamps?.duty).toBeNull();
  expect(valueOf(await assign(id)).breakdown.state).toBe('assigned');
});

test('with a list the rows show what they fall under, and nothing goes down until each passes', async () => {
  const id = await issued();
  const [facilities, houses] = await importLists();
  const [greenhouses, repairs] = (await pageOf(id)).rows;
  expect(greenhouses?.duty).toMatchObject({
    ungated: false,
    proposals: [{ list: 'basic', number: 1, title: '设施农业发展' }],
    refusals: [{ code: 'duty-not-chosen' }],
  });
  expect(repairs?.duty?.proposals).toMatchObject([{ title: '农村危房改造', lead: '县住建局' }]);
  expect(await assign(id)).toMatchObject({ refusal: { code: 'rows-off-duty-list', params: { count: 2 } } });

  valueOf(await choose(id, '温室', { dutyId: facilities?.id ?? '' }));
  valueOf(await choose(id, '危房', { dutyId: houses?.id ?? '' }));
  expect(await assign(id)).toMatchObject({
    refusal: { code: 'duty-needs-department', params: { unit: '双渠镇', department: '县住建局' } },
  });

  expect(codeOf(await choose(id, '危房', { paper: ' ' }))).toBe('admission-incomplete');
  valueOf(await choose(id, '危房', { dutyId: houses?.id ?? '', paper: '云编准〔2026〕3号' }));
  const { rows } = valueOf(await assign(id));
  expect(rows.map(({ duty }) => [duty?.entry?.number, duty?.admission?.number])).toEqual([
    [1, undefined],
    [7, '云编准〔2026〕3号'],
    [undefined, undefined],
  ]);
});

test('the lists say what falls under each entry and how much a township carries by list', async () => {
  const { lists, duties, load, open } = valueOf(await readDutyLists(county.as('贺晓梅'), undefined));
  expect(lists.map(({ count }) => count)).toEqual([1, 1, 0]);
  expect(duties.map(({ commitments }) => commitments.map(({ title }) => title))).toEqual([
    ['新建日光温室'],
    ['农村危房改造'],
  ]);
  // The first test's two tasks of 双渠镇 were assigned before the list came: they wait for a choice.
  expect(load.find(({ unit }) => unit === '双渠')).toMatchObject({
    imported: true,
    basic: 1,
    assisting: 1,
    admitted: 0,
    open: 2,
  });
  expect(load.find(({ unit }) => unit === '临川')).toMatchObject({ imported: false, open: 0 });
  expect(open).toHaveLength(2);
});

test('only the office chooses', async () => {
  const { open } = valueOf(await readDutyLists(office(), undefined));
  const [first] = open;
  const commitments = [
    { commitmentId: first?.id ?? '', basedOn: first?.version ?? 1, dutyId: null, admission: null },
  ];
  expect(codeOf(await chooseDuties(county.as('贺晓梅'), { commitments }))).toBe('not-allowed');
});
