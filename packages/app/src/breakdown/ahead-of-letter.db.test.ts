// 比责任书提前: what a dispatch asks for earlier than the signed letter shows on its row and on the commitment.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCommitment } from '../commitment/read-commitment.ts';
import { givenCommitment } from '../testing/given-commitment.ts';
import { valueOf } from '../testing/outcome-parts.ts';
import { draftBreakdown } from '../testing/sample-speech.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { editRows } from './edit-rows.ts';
import { readBreakdown } from './read-breakdown.ts';
import type { RowChange } from './row-change.ts';

let county: TestCounty;
let breakdown: string;
let letter: string;

const office = () => county.as('沈文博');
const greenhouses = async () => {
  const { rows } = valueOf(await readBreakdown(office(), { id: breakdown }));
  const row = rows.find((each) => each.title === '新建日光温室');
  if (row === undefined) throw new Error('the sample speech has no greenhouses');
  return row;
};
const change = async (to: RowChange) => {
  const { id, version } = await greenhouses();
  valueOf(await editRows(office(), { id: breakdown, rows: [{ id, basedOn: version }], change: to }));
  return (await greenhouses()).aheadOfLetterDays;
};
const aheadOf = async (id: string) => valueOf(await readCommitment(office(), { id })).aheadOfLetterDays;

beforeAll(async () => {
  county = await openTestCounty();
  letter = await givenCommitment(county, {
    indicator: 'farmland',
    lead_unit_id: county.unit('县农业农村局'),
    due_on: '2026-12-31',
    letter_due_on: '2026-12-31',
  });
  breakdown = await draftBreakdown(county);
});
afterAll(() => county.close());

it('a row for the letter’s indicator and unit says how far it is ahead, named by id or by name', async () => {
  expect((await greenhouses()).aheadOfLetterDays).toBe(0);
  // 31 October is 30 + 31 days before the end of the year.
  expect(await change({ indicator: 'farmland' })).toBe(61);
  expect(await change({ indicator: null, metric: '高标准农田' })).toBe(61);
  expect(await change({ leadUnitId: county.unit('县住建局') })).toBe(0);
});

it('a row’s own letter date counts before another letter', async () => {
  expect(await change({ letterDueOn: '2026-11-30' })).toBe(30);
});

it('the commitment’s page says the same; the letter’s own is not ahead of itself', async () => {
  const lead_unit_id = county.unit('县农业农村局');
  const dispatched = await givenCommitment(county, {
    indicator: 'farmland',
    lead_unit_id,
    due_on: '2026-08-31',
  });
  // 30 + 31 + 30 + 31 days.
  expect([await aheadOf(dispatched), await aheadOf(letter)]).toEqual([122, 0]);
});

it('rows of a signed letter keep its date and quantity; more than it is flagged, and converts with the measure', async () => {
  const letterBreakdown = await draftBreakdown(county, 'letter');
  const row = async () => {
    const { rows } = valueOf(await readBreakdown(office(), { id: letterBreakdown }));
    const found = rows.find((each) => each.title === '农村危房改造');
    if (found === undefined) throw new Error('the letter has no houses');
    return found;
  };
  const changed = async (to: RowChange) => {
    const { id, version } = await row();
    valueOf(await editRows(office(), { id: letterBreakdown, rows: [{ id, basedOn: version }], change: to }));
    return row();
  };
  expect(await row()).toMatchObject({ letterTargetValue: '120', asksMoreThanLetter: false });
  expect(await changed({ targetValue: '150' })).toMatchObject({
    targetValue: '150',
    letterTargetValue: '120',
    asksMoreThanLetter: true,
  });
  expect(await changed({ letterTargetValue: '150' })).toMatchObject({ asksMoreThanLetter: false });
});
