// A township's month in one grid: what is asked, what is known of it, what its owner gives, what was answered.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideRequest } from '../request/decide-request.ts';
import { answerRequests } from '../request/answer-requests.ts';
import { proposeRequest } from '../request/propose-request.ts';
import { codeOf, givenCommitment, granted, juneReport, signedReport } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { fileReports } from './file-reports.ts';
import { readMonth } from './read-month.ts';

let county: TestCounty;
let farmland: string;
let roadMap: string;
beforeAll(async () => {
  county = await openTestCounty();
  farmland = await givenCommitment(county, {
    title: '高标准农田',
    indicator: 'farmland',
    points: [
      ['2026-06-30', '3600'],
      ['2026-10-31', '6000'],
    ],
    plan_kind: 'points',
  });
  await signedReport(county, juneReport(farmland, { period: '2026-05', value: '2100' }));
  await givenCommitment(county, { title: '税收收入', indicator: 'tax-revenue' });
  roadMap = await givenCommitment(county, {
    title: '路线图',
    target_value: null,
    unit_of_measure: null,
    plan_kind: 'nodes',
    nodes: [['2026-07-31', '验收单']],
  });
  await givenCommitment(county, { title: '别的乡镇', lead_unit_id: county.unit('临川镇') });
  await givenCommitment(county, { title: '还没签收', state: 'assigned' });
});
afterAll(() => county.close());

const month = async (period?: string) => granted(await readMonth(county.as('贺晓梅'), { period }));

test('it opens on the month that ended while anything of it is open, prefilled from what counts', async () => {
  const { month: shown, rows } = await month();
  expect(shown).toBe('2026-06');
  expect(new Set(rows.map((row) => [row.title, row.lastValue, row.state, row.givenBy].join(' ')))).toEqual(
    new Set(['税收收入  open 县税务局', '路线图  open ', '高标准农田 2100 open ']),
  );
  const row = rows.find((each) => each.title === '高标准农田');
  expect(row).toMatchObject({
    basedOn: null,
    period: '2026-06',
    confirmable: true,
    earlier: ['2100'],
    target: '6000',
  });
  expect(rows.find((each) => each.title === '路线图')?.nodes).toMatchObject([{ proof: '验收单' }]);
});

test('a month is filed in one act; one line that is refused stops all and is named', async () => {
  const clerk = county.as('贺晓梅');
  const [node] = (await month()).rows.find((row) => row.commitmentId === roadMap)?.nodes ?? [];
  if (node === undefined) throw new Error('the road map has no open step');
  const steps = {
    ...juneReport(roadMap, { value: null, unitOfMeasure: null, note: '' }),
    nodes: [{ id: node.id, basedOn: node.version, doneOn: '2026-06-30', note: null }],
  };
  const fallen = await fileReports(clerk, { reports: [steps, juneReport(farmland, { value: '2000' })] });
  expect(fallen).toMatchObject({
    refusal: { code: 'reason-needed', params: { why: 'falls', commitmentId: farmland } },
  });
  expect((await month('2026-06')).rows.every((row) => row.state === 'open')).toBe(true);
  granted(
    await fileReports(clerk, { reports: [steps, juneReport(farmland, { value: '2000', reason: '核减' })] }),
  );
  const { rows } = await month('2026-06');
  expect(rows.find((row) => row.commitmentId === farmland)).toMatchObject({
    state: 'filed',
    value: '2000',
    basedOn: 1,
    lastValue: '2100',
  });
  expect(rows.find((row) => row.commitmentId === roadMap)?.nodes).toEqual([]);
  expect((await month()).month).toBe('2026-07');
});

test('fields of a running request stand in the same grid, prefilled with the last answer', async () => {
  const office = county.as('沈文博');
  const request = granted(
    await proposeRequest(office, {
      title: '撂荒地摸底',
      purpose: '安排复耕',
      legalBasis: '办法（虚构）',
      askedByUnitId: county.unit('县督查考核局'),
      askedUnitIds: [county.unit('双渠镇')],
      villageAdmission: null,
      cadence: 'month',
      startsOn: '2026-06-01',
      endsOn: '2026-12-31',
      fields: [{ name: '撂荒地块', unitOfMeasure: '处', why: '没有系统' }],
    }),
  );
  expect((await month('2026-06')).requests).toEqual([]);
  granted(await decideRequest(office, { id: request.id, basedOn: 1, decision: 'approve', opinion: '' }));
  const [field] = (await month('2026-06')).requests;
  expect(field).toMatchObject({
    name: '撂荒地块',
    period: '2026-06',
    lastValue: null,
    value: null,
    basedOn: null,
  });
  const answer = {
    fieldId: field?.fieldId ?? '',
    unitId: county.unit('双渠镇'),
    period: '2026-06',
    value: '3',
    basedOn: null,
  };
  granted(await answerRequests(county.as('贺晓梅'), { answers: [answer] }));
  expect((await month('2026-07')).requests).toMatchObject([{ lastValue: '3', value: null }]);
});

test('nobody but the unit’s own people has such a month', async () => {
  expect(codeOf(await readMonth(county.as('沈文博'), {}))).toBe('not-allowed');
  expect(codeOf(await readMonth(county.as('贺晓梅'), { period: '2026-13' }))).toBe('malformed-period');
});
