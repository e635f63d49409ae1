// The chiefs' marks as a source of scores: only where a rulebook gives them a weight, trimmed, of counted rounds.
import { evaluate } from '@luoshi/scoring/evaluate';
import type { Rulebook } from '@luoshi/scoring/rulebook';
import { ok } from '@luoshi/domain/outcome/outcome';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMatter } from '../inspection/add-matter.ts';
import { createRound } from '../inspection/create-round.ts';
import { granted } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { useCase } from '../use-case/use-case.ts';
import { collectFacts } from './collect-facts.ts';

const towns = ['双渠镇', '临川镇', '松坪乡'] as const;
let county: TestCounty;
let shipped: Rulebook;

const collect = useCase('score.read', async (scene, rulebook: Rulebook) => {
  const allowed = scene.require();
  return allowed.ok ? ok(await collectFacts(scene, rulebook, '2026-H1')) : allowed;
});

/** The shipped rulebook with the marks as one more item of `weight`. */
const withMarks = (weight: string): Rulebook => ({
  ...shipped,
  items: [
    ...shipped.items,
    {
      id: 'mutual',
      name: '现场互评',
      section: 'conduct',
      weight,
      shape: { kind: 'ratio-capped', indicator: 'mutual-mark', unit: '分', cap: '1' },
      missing: 'open',
      notApplicable: 'spread',
      source: '考核细则第二十条',
    },
  ],
});

const round = async (title: string, endsOn: string, marking: string, mutual: readonly string[]) => {
  const office = county.as('沈文博', { now: '2026-01-05T02:00:00.000Z' });
  const matter = granted(
    await addMatter(office, {
      title,
      content: '看进度',
      scope: '',
      basis: '年度工作要点',
      inspectingUnitId: county.unit('县督查考核局'),
      objectUnitIds: towns.map((town) => county.unit(town)),
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      days: 1,
    }),
  );
  const { id } = granted(
    await createRound(office, {
      matterId: matter.id,
      title,
      startsOn: endsOn,
      endsOn,
      leaderPostId: county.post('顾明德'),
    }),
  );
  await county.behindItsBack(`update tenant.rounds set marking = $2 where id = $1`, [id, marking]);
  for (const [at, mean] of mutual.entries()) {
    await county.behindItsBack(
      `insert into tenant.round_results (jurisdiction_id, id, round_id, unit_id, mutual, mutual_count)
       values ($1, gen_random_uuid(), $2, $3, $4, 4)`,
      [county.jurisdictionId, id, county.unit(towns[at] ?? ''), mean],
    );
  }
};

beforeAll(async () => {
  county = await openTestCounty();
  const [first] = county.as('沈文博').rules.rulebooks;
  if (first === undefined) throw new Error('no rulebook is shipped');
  shipped = first.rulebook;
  await round('三月观摩', '2026-03-10', 'counted', ['165/2', '90/1']);
  await round('六月观摩', '2026-06-20', 'counted', ['175/2', '80/1']);
  await round('七月观摩', '2026-07-20', 'counted', ['60/1', '60/1']);
  await round('五月观摩', '2026-05-20', 'open', ['60/1', '60/1']);
});
afterAll(() => county.close());

const marksOf = async (rulebook: Rulebook) => {
  const { rows } = granted(await collect(county.as('沈文博'), rulebook));
  return rows.filter(({ indicator }) => indicator === 'mutual-mark');
};

test('a rulebook without an item for them counts none', async () => {
  expect(await marksOf(shipped)).toEqual([]);
});

test('with a weight, a unit has the mean of its rounds counted in the period, without error, from the rounds by name', async () => {
  const marks = await marksOf(withMarks('5'));
  const own = marks.find(({ unit }) => unit === county.unit('双渠镇'));
  // (82.5 + 87.5) ÷ 2; the round of July is after the period, that of May is not counted.
  expect(own).toMatchObject({
    value: '85',
    target: '100',
    unitOfMeasure: '分',
    status: 'source-data',
    source: '三月观摩、六月观摩',
    commitmentId: null,
  });
  expect(marks.map(({ unit }) => unit)).not.toContain(county.unit('松坪乡'));
});

test('85 of 100 gives 85 % of the weight; a unit that nobody toured has the weight spread', async () => {
  const rulebook = withMarks('5');
  const facts = granted(await collect(county.as('沈文博'), rulebook));
  const { cohorts } = evaluate(rulebook, { period: '2026-H1', ...facts });
  const units = cohorts.flatMap((cohort) => cohort.units);
  const itemOf = (town: string) =>
    units.find(({ unit }) => unit === county.unit(town))?.items.find(({ item }) => item === 'mutual');
  expect(itemOf('双渠镇')).toMatchObject({
    state: 'counted',
    exact: expect.stringMatching(/^\d+\/\d+$|^\d+$/) as string,
  });
  const { score = null, max = '0' } = itemOf('双渠镇') ?? {};
  expect(Number(score) / Number(max)).toBeCloseTo(0.85, 2);
  expect(itemOf('松坪乡')).toBeUndefined();
});
