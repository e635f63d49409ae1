// 印发 and 交办: numbers without gaps, the document as issued, commitments in force.
import { extractText } from '@luoshi/paper/text/extract';
import { anyCommitment, listCommitments } from '@luoshi/store/queries/commitment';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId, newSalt } from '../context/ids.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { echo } from '../testing/paper-words.ts';
import { draftBreakdown } from '../testing/sample-speech.ts';
import { openTestCounty, testNow, type TestCounty } from '../testing/test-county.ts';
import { approveBreakdown } from './approve-breakdown.ts';
import { assignBreakdown } from './assign-breakdown.ts';
import { consultBreakdown } from './consult-breakdown.ts';
import { downloadBreakdown } from './download-breakdown.ts';
import { issueBreakdown } from './issue-breakdown.ts';
import { readBreakdown } from './read-breakdown.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

// Monday after the two working days: nobody answered, so everybody agrees.
const monday = '2026-07-13T01:00:00.000Z';
const office = (idempotencyKey?: string) =>
  county.as('沈文博', { now: monday, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) });
const seen = async (id: string) => {
  const { breakdown } = valueOf(await readBreakdown(office(), { id }));
  return { id, basedOn: breakdown.version };
};
const approved = async (): Promise<string> => {
  const id = await draftBreakdown(county);
  valueOf(await consultBreakdown(county.as('沈文博'), await seen(id)));
  valueOf(
    await approveBreakdown(county.as('顾明德', { now: monday }), { ...(await seen(id)), note: '同意' }),
  );
  return id;
};
const issue = async (id: string) => issueBreakdown(office(), { ...(await seen(id)), say: echo });
const rowsOf = (id: string) =>
  county.system.store.transaction(
    office().actor,
    { verb: 'commitment.list', at: testNow, deviceAt: null, reason: null, newId, newSalt },
    (tx) => listCommitments(tx, { ...anyCommitment, breakdownId: id }),
  );
const wordsOf = async (bytes: Uint8Array) => valueOf(await extractText(bytes, '分解表.docx')).text;

it('an approved breakdown is issued with the next number of its series, and is a bulletin everybody sees', async () => {
  const first = valueOf(await issue(await approved())).breakdown;
  const second = valueOf(await issue(await approved())).breakdown;
  expect(first).toMatchObject({ state: 'issued', issuedOn: '2026-07-13' });
  expect([first.number, second.number].map((number) => number?.replace(/^.*〔/, '〔'))).toEqual([
    '〔2026〕1号',
    '〔2026〕2号',
  ]);
});

it('a refused issue uses no number up', async () => {
  const id = await approved();
  const { basedOn } = await seen(id);
  expect(codeOf(await issueBreakdown(office(), { id, basedOn: basedOn - 1, say: echo }))).toBe(
    'changed-meanwhile',
  );
  expect(valueOf(await issue(id)).breakdown.number).toMatch(/〔2026〕3号$/);
});

it('the document prints what was issued, with blanks before', async () => {
  const id = await approved();
  const before = valueOf(await downloadBreakdown(county.as('贺晓梅'), { id, say: echo }));
  expect(await wordsOf(before.bytes)).toContain('number.blank');
  const { breakdown } = valueOf(await issue(id));
  const issued = valueOf(await downloadBreakdown(county.as('贺晓梅'), { id, say: echo }));
  const after = await wordsOf(issued.bytes);
  for (const word of ['新建日光温室', '县农业农村局', '何秀兰 副县长', breakdown.number ?? '?']) {
    expect(after).toContain(word);
  }
});

it('assigning puts every row in force: numbered without gaps, to be signed for by the next working day', async () => {
  const id = await approved();
  expect(codeOf(await assignBreakdown(office(), await seen(id)))).toBe('wrong-state');
  valueOf(await issue(id));
  const { breakdown, rows } = valueOf(await assignBreakdown(office(), await seen(id)));
  expect(breakdown).toMatchObject({ state: 'assigned', assignedAt: monday });
  expect(rows.map((row) => row.number)).toEqual(['2026-0001', '2026-0002', '2026-0003']);
  const commitments = await rowsOf(id);
  for (const row of commitments) {
    expect(row).toMatchObject({
      state: 'assigned',
      assigned_at: monday,
      sign_for_due_on: '2026-07-14',
      starts_on: '2026-07-13',
      given_by_post_id: county.post('顾明德'),
      plan_kind: 'none',
      standing_status: 'none',
    });
  }
});

it('sent twice with one key it is assigned once', async () => {
  const id = await approved();
  valueOf(await issue(id));
  const input = await seen(id);
  const key = newId();
  const first = valueOf(await assignBreakdown(office(key), input));
  const again = valueOf(await assignBreakdown(office(key), input));
  expect(again.rows.map((row) => row.number)).toEqual(first.rows.map((row) => row.number));
  expect(codeOf(await assignBreakdown(office(), await seen(id)))).toBe('wrong-state');
});

it('only the office issues and assigns', async () => {
  const id = await approved();
  for (const name of ['贺晓梅', '顾明德', '程国栋'] as const) {
    const who = county.as(name, { now: monday });
    expect(codeOf(await issueBreakdown(who, { ...(await seen(id)), say: echo }))).toBe('not-allowed');
    expect(codeOf(await assignBreakdown(who, await seen(id)))).toBe('not-allowed');
  }
});
