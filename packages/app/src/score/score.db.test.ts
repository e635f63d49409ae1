// From a score back to the sentence it began with.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  done,
  farmlandSentence,
  openFarmlandCounty,
  reported,
  type FarmlandCounty,
} from '../testing/farmland-county.ts';
import { adoptRulebook } from './adopt-rulebook.ts';
import { evaluateRulebook } from './evaluate-rulebook.ts';
import { listEvaluations } from './evaluation-line.ts';
import { listRulebooks } from './list-rulebooks.ts';
import { readLeague } from './read-league.ts';
import { readUnitScore } from './read-unit-score.ts';

let county: FarmlandCounty;
let rulebookId: string;
beforeAll(async () => {
  county = await openFarmlandCounty();
  const office = county.as('沈文博');
  const [shipped] = done(await listRulebooks(office, undefined)).rulebooks;
  const { rulebook = '', sha256 = '' } = shipped ?? {};
  rulebookId = done(await adoptRulebook(office, { rulebook, sha256 })).adoptedId ?? '';
});
afterAll(() => county.close());

const evaluated = async (): Promise<string> =>
  done(await evaluateRulebook(county.as('沈文博'), { rulebookId, period: '2026-H1' })).id;
const farmlandOf = async (id: string, unit: string) => {
  const page = done(await readUnitScore(county.as('顾明德'), { id, unitId: county.unit(unit) }));
  const item = page.sections.flatMap((section) => section.items).find((each) => each.id === 'farmland');
  if (item === undefined) throw new Error('no farmland item');
  return item;
};

describe('a rulebook', () => {
  test('is adopted once, by name, with the hash of its content', async () => {
    const { rulebooks } = done(await listRulebooks(county.as('贺晓梅'), undefined));
    expect(rulebooks).toHaveLength(1);
    const [adopted] = rulebooks;
    expect(adopted).toMatchObject({
      rulebook: 'townships-2026',
      adoptedId: rulebookId,
      adoptedBy: '沈文博 督查股股长',
    });
    const again = await adoptRulebook(county.as('沈文博'), {
      rulebook: 'townships-2026',
      sha256: adopted?.sha256 ?? '',
    });
    expect(again).toMatchObject({ refusal: { code: 'duplicate' } });
  });

  test('is not adopted with a content that is not shipped, nor by a clerk', async () => {
    const other = { rulebook: 'townships-2026', sha256: '0'.repeat(64) };
    expect(await adoptRulebook(county.as('沈文博'), other)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await adoptRulebook(county.as('贺晓梅'), other)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});

describe('a score', () => {
  test('opens into rule, number, report, check and the sentence of the letter', async () => {
    const item = await farmlandOf(await evaluated(), '双渠镇');
    const [input] = item.inputs;
    expect(item).toMatchObject({ state: 'counted', rule: { key: 'ratio-capped' }, text: { key: 'ratio' } });
    expect(input).toMatchObject({
      indicator: 'farmland',
      name: '高标准农田',
      value: '2860',
      target: '3600',
      status: 'full',
      period: '2026-06',
      dataOwner: '县农业农村局',
      commitmentId: county.commitment('双渠镇'),
    });
    expect(input?.report).toMatchObject({ id: county.reportOf.get('双渠镇'), value: '3200' });
    expect(input?.check).toMatchObject({ id: county.checkId, value: '2860', reportedValue: '3200' });
    expect(input?.sources.map((source) => source.quote)).toEqual([farmlandSentence]);
  });

  test('is the share of what the plan asks by the end of the period, at most the weight', async () => {
    const id = await evaluated();
    const item = await farmlandOf(id, '双渠镇');
    // What it has no task in is spread; both townships have farmland alone in its section, weight 33.
    expect(item.exact).toBe('1573/60'); // 33 × 2860 ÷ 3600
    expect(item.score).toBe('26.22');
    expect((await farmlandOf(id, '临川镇')).score).toBe(item.max);
  });

  test('of a unit that reported nothing is open and without a place', async () => {
    const id = await evaluated();
    const league = done(await readLeague(county.as('顾明德'), { id }));
    const mountain = league.cohorts.find((cohort) => cohort.id === '山区组');
    expect(mountain?.units).toMatchObject([
      { unit: '松坪乡', score: null, rankFrom: null, unranked: 'open-items' },
    ]);
  });
});

describe('an evaluation', () => {
  test('of the same facts says the same twice', async () => {
    const [a, b] = [await evaluated(), await evaluated()];
    const read = async (id: string) => {
      const { cohorts, refused, rules } = done(await readLeague(county.as('沈文博'), { id }));
      return { cohorts, refused, rules };
    };
    expect(await read(a)).toEqual(await read(b));
    expect(
      done(await listEvaluations(county.as('沈文博'), undefined)).evaluations.map((line) => line.id),
    ).toContain(a);
  });

  test('keeps what it said; a later report waits for the next one', async () => {
    const before = await evaluated();
    await reported(county, county.commitment('双渠镇'), ['贺晓梅', '罗玉山'], {
      period: '2026-06',
      value: '3600',
      basedOn: 1,
      reason: '两块地已补平整',
      now: '2026-07-09T02:00:00.000Z',
    });
    const after = await evaluated();
    expect((await farmlandOf(before, '双渠镇')).inputs[0]).toMatchObject({ value: '2860' });
    expect((await farmlandOf(after, '双渠镇')).inputs[0]).toMatchObject({
      value: '3600',
      status: 'unchecked',
    });
  });

  test('shows a gate as found only by decision, and is made by the office for a period that has begun', async () => {
    const league = done(await readLeague(county.as('秦守正'), { id: await evaluated() }));
    const gates = league.cohorts.flatMap((cohort) => cohort.units.flatMap((unit) => unit.gates));
    expect(new Set(gates.map((gate) => gate.state))).toEqual(new Set(['none']));
    const codeOf = async (name: '沈文博' | '贺晓梅', period: string) => {
      const outcome = await evaluateRulebook(county.as(name), { rulebookId, period });
      return outcome.ok ? 'ok' : outcome.refusal.code;
    };
    expect(await codeOf('贺晓梅', '2026-H1')).toBe('not-allowed');
    expect(await codeOf('沈文博', '2027-H1')).toBe('period-not-begun');
    expect(await codeOf('沈文博', 'sometime')).toBe('malformed-period');
  });
});
