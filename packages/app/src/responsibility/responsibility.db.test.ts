// 责任倒查: sealed, heard before proposed, handed over with a receipt, ended by a leader; nothing is sanctioned.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, granted } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { closeFile, editFile, handOverFile, proposeInFile, stateInFile } from './carry-file.ts';
import { openFile, type NewFile } from './open-file.ts';
import { readFiles } from './read-files.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const open = (name: TestName = '沈文博', differs: Partial<NewFile> = {}) =>
  openFile(county.as(name), {
    title: '6月30日夜间防汛值班脱岗',
    unitId: county.unit('双渠镇'),
    commitmentId: null,
    dutyId: null,
    decidedByPostId: county.post('顾明德'),
    decidedOn: '2026-07-06',
    decision: '请督查考核局查清责任',
    facts: '22时10分县防汛值班室三次呼叫无人接听',
    duty: '汛期24小时领导带班',
    done: '次日7时补报雨情',
    persons: '带班领导、值班员',
    ...differs,
  });
const readable = async (name: TestName) =>
  granted(await readFiles(county.as(name), undefined)).files.map((file) => file.title);

test('a file is opened by the office on a leader’s decision, and sealed to everybody it does not concern', async () => {
  expect(codeOf(await open('贺晓梅'))).toBe('not-allowed');
  const file = granted(await open());
  // Wednesday 8 July: five working days end on Wednesday the 15th.
  expect(file).toMatchObject({
    number: '2026-001',
    state: 'to-state',
    decidedBy: '顾明德 县委副书记',
    statementDueOn: '2026-07-15',
  });
  for (const name of ['沈文博', '顾明德', '秦守正', '罗玉山'] as const) {
    expect(await readable(name)).toEqual(['6月30日夜间防汛值班脱岗']);
  }
  expect(await readable('周雨桐')).toEqual([]);
  expect(codeOf(await readFiles(county.as('程国栋'), undefined))).toBe('not-allowed');
});

test.each([
  ['of a unit there is not', 'units', () => ({ unitId: county.person('贺晓梅') })],
  ['on the word of somebody who is no leader', 'posts', () => ({ decidedByPostId: county.post('罗玉山') })],
  ['about a commitment there is not', 'commitments', () => ({ commitmentId: county.unit('双渠镇') })],
  ['under an entry no duty list has', 'township_duties', () => ({ dutyId: county.unit('双渠镇') })],
] as const)('no file is opened %s', async (_, table, differs) => {
  expect(await open('沈文博', differs())).toEqual({
    ok: false,
    refusal: { code: 'not-found', params: { table } },
  });
});

test('nothing is proposed before the unit was heard, or its days are over', async () => {
  const file = granted(await open());
  const proposal = { id: file.id, basedOn: 1, proposal: '建议批评教育', exemption: null };
  expect(codeOf(await proposeInFile(county.as('沈文博'), proposal))).toBe('statement-awaited');
  const later = county.as('沈文博', { now: '2026-07-16T01:00:00.000Z' });
  expect(granted(await proposeInFile(later, proposal)).state).toBe('proposed');
});

test('facts, statement, proposal with a ground for exemption, hand-over with receipt, end', async () => {
  const { id, facts, duty, persons } = granted(await open());
  const office = county.as('沈文博');
  const done = '次日7时补报雨情，转移3户';
  granted(await editFile(office, { id, basedOn: 1, facts, duty, done, persons }));
  const statement = '当晚停电，已用对讲机联系各村';
  expect(codeOf(await stateInFile(county.as('周雨桐'), { id, basedOn: 2, statement }))).toBe('not-found');
  expect(granted(await stateInFile(county.as('罗玉山'), { id, basedOn: 2, statement }))).toMatchObject({
    state: 'stated',
    statedBy: '罗玉山 镇长',
  });
  const exemption = '停电属实，已采取替代措施';
  granted(await proposeInFile(office, { id, basedOn: 3, proposal: '建议批评教育，不予追责', exemption }));
  expect(codeOf(await stateInFile(county.as('罗玉山'), { id, basedOn: 4, statement }))).toBe('wrong-state');
  const handing = {
    id,
    basedOn: 4,
    handedOverTo: '县纪委监委',
    receipt: '收字12号',
    receivedOn: '2026-07-08',
  };
  expect(codeOf(await handOverFile(office, { ...handing, receivedOn: '2026-07-09' }))).toBe('invalid-input');
  expect(granted(await handOverFile(office, handing))).toMatchObject({
    state: 'handed-over',
    receipt: '收字12号',
  });
  const ending = { id, basedOn: 5, conclusion: '县纪委监委决定不予立案' };
  expect(codeOf(await closeFile(office, ending))).toBe('not-allowed');
  expect(granted(await closeFile(county.as('顾明德'), ending)).state).toBe('closed');
});
