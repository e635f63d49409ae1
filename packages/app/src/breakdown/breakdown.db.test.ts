// The draft: made of accepted promises, corrected by the office, many rows at once.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../context/ids.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { echo } from '../testing/paper-words.ts';
import { draftBreakdown, storeSpeech, takeUpSpeech } from '../testing/sample-speech.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { createBreakdown } from './create-breakdown.ts';
import { editRows } from './edit-rows.ts';
import { listBreakdowns, readBreakdown } from './read-breakdown.ts';
import type { RowChange } from './row-change.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const office = () => county.as('沈文博');
const pageOf = async (id: string) => valueOf(await readBreakdown(office(), { id }));
const edit = async (id: string, title: string, change: RowChange) => {
  const { rows } = await pageOf(id);
  const named = rows.filter((row) => row.title.includes(title));
  return editRows(office(), { id, rows: named.map((row) => ({ id: row.id, basedOn: row.version })), change });
};

it('the accepted promises become rows: lead unit, leader, target and date proposed, results left out', async () => {
  const { breakdown, rows } = await pageOf(await draftBreakdown(county));
  expect(breakdown).toMatchObject({ state: 'drafted', rows: 3, number: null, answersDueOn: null });
  expect(rows.map((row) => row.title)).toEqual(['新建日光温室', '农村危房改造', '修复城区破损路灯']);
  expect(rows[0]).toMatchObject({
    targetOp: '>=',
    targetValue: '600',
    unitOfMeasure: '座',
    leadUnit: '县农业农村局',
    supportUnits: ['双渠镇'],
    leadLeader: '何秀兰 副县长',
    dueOn: '2026-10-31',
    cadence: 'month',
    missing: [],
    number: null,
  });
  expect(rows[2]).toMatchObject({ targetValue: null, leadUnit: '县住建局', leadLeader: '何秀兰 副县长' });
  expect(rows[0]?.sources).toMatchObject([
    { section: '第二部分（一）', documentTitle: '在全县重点工作推进会上的讲话' },
  ]);
});

it('an accepted promise goes into one breakdown only; a row withdrawn gives it back', async () => {
  const documentId = await storeSpeech(county);
  await takeUpSpeech(county, documentId);
  const again = () => createBreakdown(office(), { documentId, title: null, say: echo });
  const { id } = valueOf(await again());
  expect(codeOf(await again())).toBe('wrong-state');
  valueOf(await edit(id, '路灯', { withdrawn: true }));
  expect((await pageOf(id)).rows).toHaveLength(2);
  expect(valueOf(await again()).rows).toBe(1);
  expect(codeOf(await createBreakdown(office(), { documentId: newId(), title: null, say: echo }))).toBe(
    'not-found',
  );
});

it('asked for twice at the same moment, its promises go into one breakdown only', async () => {
  const documentId = await storeSpeech(county);
  await takeUpSpeech(county, documentId);
  const make = () => createBreakdown(office(), { documentId, title: null, say: echo });
  const codes = (await Promise.all([make(), make(), make()])).map(codeOf);
  expect(codes.toSorted()).toEqual(['ok', 'wrong-state', 'wrong-state']);
});

it('many rows change in one act, and 万 is written out', async () => {
  const id = await draftBreakdown(county);
  valueOf(await edit(id, '', { cadence: 'ten-day', leadLeaderPostId: county.post('顾明德') }));
  const { rows } = await pageOf(id);
  expect(rows.map((row) => [row.cadence, row.leadLeader])).toEqual(
    rows.map(() => ['ten-day', '顾明德 县委副书记']),
  );
  valueOf(await edit(id, '危房', { targetValue: '0.02', unitOfMeasure: '万户', targetOp: '>=' }));
  const row = (await pageOf(id)).rows.find((each) => each.title.includes('危房'));
  expect(row).toMatchObject({ targetValue: '200', unitOfMeasure: '户', targetOp: '>=' });
});

it('nodes are filed with the row, in the order of their dates', async () => {
  const id = await draftBreakdown(county);
  const node = (proof: string, dueOn: string) => ({ proof, dueOn, person: null, key: false });
  const nodes = [
    node('完工验收', '2026-09-30'),
    node('排查到位', '2026-07-20'),
    node('修复过半', '2026-08-20'),
  ];
  valueOf(await edit(id, '路灯', { nodes }));
  const row = (await pageOf(id)).rows.find((each) => each.title.includes('路灯'));
  expect(row?.nodes.map((each) => each.proof)).toEqual(['排查到位', '修复过半', '完工验收']);
  expect(codeOf(await edit(id, '路灯', { nodes: [node('迟了', '2026-10-01'), ...nodes] }))).toBe(
    'due-before-start',
  );
  expect(codeOf(await edit(id, '路灯', { nodes: nodes.slice(0, 2) }))).toBe('invalid-input');
  expect(codeOf(await edit(id, '路灯', { nodes: [...nodes, node('没有这天', '2026-02-30')] }))).toBe(
    'malformed-date',
  );
});

it.each([
  ['a due date before the start', { startsOn: '2026-11-01' }, 'due-before-start'],
  ['a day that does not exist', { dueOn: '2026-09-31' }, 'malformed-date'],
  ['another kind of unit than the sentence has', { unitOfMeasure: '户' }, 'wrong-unit'],
  ['a negative count', { targetValue: '-600' }, 'negative-count'],
  ['no number', { targetValue: '六百' }, 'malformed-number'],
  ['a number without an operator', { targetOp: null }, 'invalid-input'],
  ['a unit nobody knows', { leadUnitId: newId() }, 'not-found'],
  ['an indicator no rule has', { indicator: 'no-such-indicator' }, 'invalid-input'],
] as const)('%s is refused and nothing changes', async (_, change, code) => {
  const id = await draftBreakdown(county);
  const before = await pageOf(id);
  expect(codeOf(await edit(id, '日光温室', change))).toBe(code);
  expect(await pageOf(id)).toEqual(before);
});

it('a leader is a leader, and the person is of the lead unit', async () => {
  const id = await draftBreakdown(county);
  expect(codeOf(await edit(id, '危房', { leadLeaderPostId: county.post('贺晓梅') }))).toBe('invalid-input');
  expect(codeOf(await edit(id, '危房', { handlerPostId: county.post('周雨桐') }))).toBe('invalid-input');
  expect(codeOf(await edit(id, '危房', { handlerPostId: county.post('贺晓梅') }))).toBe('ok');
  expect(codeOf(await edit(id, '日光温室', { supportUnitIds: [county.unit('县农业农村局')] }))).toBe(
    'invalid-input',
  );
});

it('of two people who change the same row the second is told, and no row of the act changes', async () => {
  const id = await draftBreakdown(county);
  const { rows } = await pageOf(id);
  const seen = rows.map((row) => ({ id: row.id, basedOn: row.version }));
  valueOf(await edit(id, '路灯', { title: '修复全部破损路灯' }));
  const second = await editRows(office(), { id, rows: seen, change: { cadence: 'quarter' } });
  expect(second.ok ? null : second.refusal).toMatchObject({
    code: 'changed-meanwhile',
    params: { current: { title: '修复全部破损路灯' } },
  });
  expect((await pageOf(id)).rows.map((row) => row.cadence)).toEqual(['month', 'month', 'month']);
});

it('only the office makes and changes a breakdown; everybody reads it', async () => {
  const id = await draftBreakdown(county);
  const [row] = (await pageOf(id)).rows;
  const rows = [{ id: row?.id ?? '', basedOn: row?.version ?? 0 }];
  for (const name of ['贺晓梅', '马文斌', '顾明德', '程国栋'] as const) {
    const who = county.as(name);
    expect(codeOf(await editRows(who, { id, rows, change: { cadence: 'quarter' } }))).toBe('not-allowed');
    expect(codeOf(await createBreakdown(who, { documentId: id, title: null, say: echo }))).toBe(
      'not-allowed',
    );
    expect(codeOf(await readBreakdown(who, { id }))).toBe('ok');
    expect(valueOf(await listBreakdowns(who, undefined)).breakdowns[0]).toMatchObject({ id, rows: 3 });
  }
});
