// Requests for data from proposal to publication: what is refused, who is asked, what it costs, who sees it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, givenCommitment, granted } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { answerRequests } from './answer-requests.ts';
import { decideRequest } from './decide-request.ts';
import { listRequests } from './list-requests.ts';
import type { NewRequest } from './new-request.ts';
import { previewRequest } from './preview-request.ts';
import { proposeRequest } from './propose-request.ts';
import { publishBurden } from './publish-burden.ts';
import { readBurden } from './read-burden.ts';
import { readPublishedBurden } from './read-published-burden.ts';
import { readRequest } from './read-request.ts';
import { withdrawRequest } from './withdraw-request.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const field = (name: string, unitOfMeasure: string | null = '处') => ({
  name,
  unitOfMeasure,
  why: '国家系统没有这一项',
});

const asked = (differs: Partial<NewRequest> = {}): NewRequest => ({
  title: '撂荒地摸底',
  purpose: '县农业农村局安排复耕任务',
  legalBasis: '农业生产管理办法（虚构）第三条',
  askedByUnitId: county.unit('县督查考核局'),
  askedUnitIds: [county.unit('双渠镇'), county.unit('临川镇')],
  villageAdmission: null,
  cadence: 'month',
  startsOn: '2026-07-01',
  endsOn: '2026-12-31',
  fields: [field('撂荒地块')],
  ...differs,
});

const propose = (differs: Partial<NewRequest> = {}) => proposeRequest(county.as('沈文博'), asked(differs));
const approve = async (id: string, basedOn = 1) =>
  decideRequest(county.as('沈文博'), { id, basedOn, decision: 'approve', opinion: '' });

describe('refused before anybody is asked is', () => {
  test.each([
    ['one without a purpose', { purpose: ' ' }, 'purpose'],
    ['one without a legal basis', { legalBasis: '' }, 'legalBasis'],
    ['one that asks for nothing', { fields: [] }, 'fields'],
    ['one that asks nobody', { askedUnitIds: [] }, 'units'],
    ['a field that does not say why no system holds it', { fields: [{ ...field('井'), why: '' }] }, 'why'],
    ['a field asked twice', { fields: [field('井'), field('井')] }, 'doubled'],
  ] as const)('%s', async (_, differs, name) => {
    expect(await propose(differs)).toMatchObject({
      refusal: { code: 'request-incomplete', params: { field: name } },
    });
  });

  test('one without an end, or with one beyond a year', async () => {
    expect(codeOf(await propose({ endsOn: '2026-06-30' }))).toBe('request-end-wrong');
    expect(codeOf(await propose({ endsOn: '2027-07-03' }))).toBe('request-end-wrong');
  });

  test('what the catalogue holds, under any of its names, pointing to its owner', async () => {
    for (const name of ['高标准农田', '高标农田', '高标准农田建成面积（亩）', 'farmland']) {
      expect(await propose({ fields: [field('撂荒地'), field(name, '亩')] })).toMatchObject({
        refusal: {
          code: 'already-held',
          params: { field: name, where: 'indicator', title: '高标准农田', owner: '县农业农村局' },
        },
      });
    }
  });

  test('what another request is asking for, pointing to it', async () => {
    const first = granted(await propose({ title: '水窖摸底', fields: [field('水窖数量', '口')] }));
    expect(await propose({ fields: [field('水窖')] })).toMatchObject({
      refusal: { code: 'already-held', params: { where: 'request', id: first.id, owner: '县督查考核局' } },
    });
    granted(await withdrawRequest(county.as('沈文博'), { id: first.id, basedOn: 1, reason: '并入年报' }));
    expect(codeOf(await propose({ fields: [field('水窖')] }))).toBe('ok');
  });

  test('one for a unit that is not the proposer’s', async () => {
    expect(codeOf(await proposeRequest(county.as('贺晓梅'), asked()))).toBe('not-allowed');
  });
});

test('its cost is told before: two townships, three fields, a month, three minutes a field', async () => {
  const { cost, held } = granted(
    await previewRequest(county.as('沈文博'), {
      askedByUnitId: county.unit('县督查考核局'),
      askedUnitIds: [county.unit('双渠镇'), county.unit('临川镇')],
      cadence: 'month',
      fieldNames: ['机耕道', '种草面积', '沼气池'],
    }),
  );
  expect(cost).toEqual({ units: 2, fields: 3, times: 12, entries: 72, minutes: 216 });
  expect(held).toEqual([
    { field: '种草面积', where: 'indicator', id: 'grass-sown', title: '新增种草', owner: '县林业和草原局' },
  ]);
});

describe('a request approved', () => {
  const value = (unit: string, fieldId: string, differs = {}) => ({
    answers: [
      { fieldId, unitId: county.unit(unit), period: '2026-07', value: '12', basedOn: null, ...differs },
    ],
  });

  test('is answered by the units asked, for its periods, while it runs; a second answer follows the first', async () => {
    const request = granted(await propose({ title: '塘坝', fields: [field('塘坝')] }));
    const [{ id: fieldId } = { id: '' }] = request.fields;
    const answer = (differs = {}, name: '贺晓梅' | '周雨桐' = '贺晓梅') =>
      answerRequests(county.as(name), value('双渠镇', fieldId, differs));
    expect(codeOf(await answer())).toBe('request-not-running');
    granted(await approve(request.id));
    expect(codeOf(await answer({}, '周雨桐'))).toBe('not-allowed');
    expect(codeOf(await answer({ value: '约12' }))).toBe('malformed-number');
    expect(codeOf(await answer({ value: '-1' }))).toBe('negative-count');
    expect(codeOf(await answer({ period: '2026-08' }))).toBe('request-not-running');
    granted(await answer());
    expect(codeOf(await answer({ value: '13', basedOn: 7 }))).toBe('changed-meanwhile');
    granted(await answer({ value: '13', basedOn: 1 }));
    const { answers } = granted(await readRequest(county.as('沈文博'), { id: request.id }));
    expect(answers.map((each) => each.value)).toEqual(['13']);
  });

  test('stops by itself after its end, and nobody has to do anything', async () => {
    const request = granted(await propose({ title: '涝池', fields: [field('涝池')], endsOn: '2026-07-31' }));
    granted(await approve(request.id));
    const shown = async (now: string) =>
      granted(await listRequests(county.as('沈文博', { now }), undefined)).requests.find(
        (each) => each.id === request.id,
      );
    expect(await shown('2026-07-31T15:00:00.000Z')).toMatchObject({ state: 'running', periods: ['2026-07'] });
    expect(await shown('2026-08-01T15:00:00.000Z')).toMatchObject({ state: 'ended', periods: [] });
  });

  test('needs an opinion when it is refused, and is decided once', async () => {
    const request = granted(await propose({ title: '谷坊', fields: [field('谷坊')] }));
    const decide = (opinion: string, basedOn = 1) =>
      decideRequest(county.as('沈文博'), { id: request.id, basedOn, decision: 'refuse', opinion });
    expect(codeOf(await decide(' '))).toBe('reason-needed');
    expect(granted(await decide('与水务普查重复')).state).toBe('refused');
    expect(codeOf(await decide('再说一遍', 2))).toBe('wrong-state');
    expect(codeOf(await approve(request.id, 2))).toBe('wrong-state');
    expect(
      codeOf(
        await decideRequest(county.as('贺晓梅'), {
          id: request.id,
          basedOn: 2,
          decision: 'refuse',
          opinion: '否',
        }),
      ),
    ).toBe('not-allowed');
  });
});

describe('the burden', () => {
  test('of a township is its reports and the requests it is asked, not what owners give; the public sees it once published', async () => {
    const other = await openTestCounty();
    try {
      const shuangqu = other.unit('双渠镇');
      await givenCommitment(other, { title: '农田', indicator: 'farmland' });
      await givenCommitment(other, { title: '税收', indicator: 'tax-revenue' });
      await givenCommitment(other, { title: '没有归口的事' });
      const office = other.as('沈文博');
      const request = granted(
        await proposeRequest(office, {
          ...asked({ fields: [field('井'), field('泉')] }),
          askedByUnitId: other.unit('县督查考核局'),
          askedUnitIds: [shuangqu],
        }),
      );
      granted(await decideRequest(office, { id: request.id, basedOn: 1, decision: 'approve', opinion: '' }));
      const { units, mayPublish } = granted(await readBurden(other.as('贺晓梅'), { month: '2026-07' }));
      expect(mayPublish).toBe(false);
      // Two reports and two fields: 4 cells of three minutes.
      expect(units.find((unit) => unit.unit === '双渠镇')).toMatchObject({
        own: true,
        over: false,
        items: 3,
        entries: 4,
        minutes: 12,
        askers: [
          { asker: '县督查考核局', items: 2, entries: 3 },
          { asker: '县农业农村局', items: 1, entries: 1 },
        ],
      });
      expect(units.find((unit) => unit.unit === '临川镇')).toMatchObject({ own: false, items: 0 });
      const months = units.find((unit) => unit.unit === '双渠镇')?.months.map(({ items }) => items);
      expect(months).toEqual([0, 0, 2, 2, 2, 3]);
      const open = async () => granted(await readPublishedBurden(other.asRole('public'), {}));
      expect((await open()).months).toEqual([]);
      expect(codeOf(await publishBurden(other.as('贺晓梅'), { month: '2026-07' }))).toBe('not-allowed');
      granted(await publishBurden(office, { month: '2026-07' }));
      granted(await publishBurden(office, { month: '2026-07' }));
      const { county: name, months: published } = await open();
      expect(name).toBe('云川县');
      expect(published).toHaveLength(1);
      expect(published[0]?.units.find((unit) => unit.unit === '双渠镇')).toEqual({
        unit: '双渠镇',
        items: 3,
        entries: 4,
        minutes: 12,
        refused: 0,
      });
      expect(codeOf(await readPublishedBurden(other.asRole('public'), { code: '000000000000' }))).toBe(
        'not-found',
      );
      expect(
        granted(await readPublishedBurden(other.as('贺晓梅'), { code: '629901000000' })).months,
      ).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});
