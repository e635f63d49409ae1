// The ledger as of a day: what a filter shows, and counts that add up whatever the county holds.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCheck } from '../check/record-check.ts';
import { returnReport } from '../report/return-report.ts';
import {
  foundByCheck,
  givenCommitment,
  granted,
  juneReport,
  signedReport,
} from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { ok } from '@luoshi/domain/outcome/outcome';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { useCase } from '../use-case/use-case.ts';
import { countedOn, frameOf } from './figures-of.ts';
import { listCommitments, type ListInput } from './list-commitments.ts';
import { loadCommitments } from './loaded-commitment.ts';

let county: TestCounty;
const ids = new Map<string, string>();
beforeAll(async () => {
  county = await openTestCounty();
  const plan = {
    plan_kind: 'points',
    points: [
      ['2026-05-31', '800'],
      ['2026-10-31', '6000'],
    ],
  } as const;
  const give = async (title: string, given = {}) =>
    ids.set(title, await givenCommitment(county, { title, ...plan, ...given }));
  const idOf = (title: string) => ids.get(title) ?? '';
  await give('正常的');
  await signedReport(county, juneReport(idOf('正常的')));
  await give('滞后的');
  await signedReport(county, juneReport(idOf('滞后的'), { value: '500' }));
  await give('核减的');
  const june = await signedReport(county, juneReport(idOf('核减的')));
  granted(await recordCheck(county.as('程国栋'), foundByCheck(june, '600')));
  await give('退回的');
  await signedReport(county, juneReport(idOf('退回的'), { period: '2026-05', value: '900' }));
  const back = await signedReport(county, juneReport(idOf('退回的')));
  granted(await returnReport(county.as('沈文博'), { ...back, reason: '没有依据' }));
  await give('未报的', { lead_unit_id: county.unit('临川镇') });
  await give('无计划的', { plan_kind: 'none', points: [], kind: 'project', cadence: 'none' });
  const rank = { plan_kind: 'rank', target_op: 'rank', target_value: '5', points: [] } as const;
  await give('看位次的', rank);
  await signedReport(county, juneReport(idOf('看位次的'), { value: '3' }));
  await give('待签收的', { state: 'assigned', signed_for_at: null, sign_for_due_on: '2026-07-09' });
  await give('办结的', { state: 'closed', completed_on: '2026-06-01', cadence: 'none' });
  await give('拟立项的', { state: 'proposed' });
  await give('七月交办的', {
    state: 'assigned',
    assigned_at: '2026-07-06T01:00:00.000Z',
    sign_for_due_on: '2026-07-20',
    signed_for_at: null,
  });
});
afterAll(() => county.close());

const list = async (input: ListInput = {}, name: '沈文博' | '何秀兰' = '沈文博') =>
  granted(await listCommitments(county.as(name), input));
const titles = async (input: ListInput) =>
  (await list(input)).commitments.map((line) => line.title).toSorted();

test('every commitment assigned stands in one count, and the counts add up', async () => {
  const { counts, commitments } = await list();
  expect(commitments.length).toBe(10);
  expect(counts).toEqual({
    all: 10,
    normal: 1,
    slow: 1,
    behind: 1,
    noPlan: 1,
    notStarted: 2,
    notReported: 2,
    rated: 1,
    done: 1,
  });
});

describe('a missing report', () => {
  test('never lights green: the old figure of May stands, with its period', async () => {
    const { commitments } = await list();
    const returned = commitments.find((line) => line.title === '退回的');
    expect(returned?.light).toMatchObject({ light: null, marks: ['not-reported', 'returned'] });
    expect(returned?.progress).toMatchObject({
      value: '900',
      period: '2026-05',
      asOf: '2026-05-31',
      reported: false,
    });
  });

  test('is not yet missing on its due date; looked back at afterwards it was', async () => {
    const onDueDate = county.as('沈文博', { now: '2026-07-01T08:00:00.000Z' });
    const lightOf = ({ commitments }: Awaited<ReturnType<typeof list>>) =>
      commitments.find((line) => line.title === '退回的')?.light.light;
    expect(lightOf(granted(await listCommitments(onDueDate, {})))).toBe('normal');
    expect(lightOf(await list({ asOf: '2026-06-30' }))).toBeNull();
    expect(lightOf(await list({ asOf: '2026-06-29' }))).toBe('normal');
  });
});

describe('a filter', () => {
  test('shows one light, those without one, and leaves the counts whole', async () => {
    expect(await titles({ light: 'behind' })).toEqual(['滞后的']);
    expect((await list({ light: 'behind' })).counts.all).toBe(10);
    expect((await titles({ light: 'none' })).length).toBe(7);
  });

  test('shows a unit, a kind, a state, a part of a title', async () => {
    expect(await titles({ unitId: county.unit('临川镇') })).toEqual(['未报的']);
    expect(await titles({ kind: 'project' })).toEqual(['无计划的']);
    expect(await titles({ state: 'closed' })).toEqual(['办结的']);
    expect(await titles({ text: ' 核减 ' })).toEqual(['核减的']);
    expect(await titles({ text: '%' })).toEqual([]);
  });

  test('shows a leader what he gave or leads', async () => {
    expect((await list({ leader: 'mine' }, '何秀兰')).counts.all).toBe(10);
    expect((await list({ leader: 'mine' })).counts.all).toBe(0);
  });
});

test('as of an earlier day it knows only what was assigned and reported by then', async () => {
  const { commitments, counts } = await list({ asOf: '2026-05-31' });
  expect(commitments.map((line) => line.title)).not.toContain('七月交办的');
  expect(counts.all).toBe(9);
  expect(commitments.find((line) => line.title === '正常的')?.progress.value).toBeNull();
});

test('what is stored as standing is what reports and checks say', async () => {
  const compare = useCase('commitment.list', async (scene, _input: undefined) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const frame = frameOf(scene);
    const loaded = await loadCommitments(scene, anyCommitment);
    return ok(
      loaded
        .filter(({ reports }) => reports.length > 0)
        .map((each) => {
          const { value, period, status, reportId, checkId } = countedOn(each, frame);
          const { row } = each;
          return {
            counted: { value, period, status, reportId, checkId },
            stored: {
              value: row.standing_value,
              period: row.standing_period,
              status: row.standing_status,
              reportId: row.standing_report_id,
              checkId: row.standing_check_id,
            },
          };
        }),
    );
  });
  const pairs = granted(await compare(county.as('沈文博'), undefined));
  expect(pairs.length).toBe(5);
  for (const { counted, stored } of pairs) expect(stored).toEqual(counted);
});
