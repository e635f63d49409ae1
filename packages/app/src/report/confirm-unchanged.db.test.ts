// Nothing changed: one act for everything; the ten-day list decides which periods there are.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putOnDispatchList } from '../dispatch-list/put-on-dispatch-list.ts';
import { readReporting } from '../reporting/read-reporting.ts';
import {
  codeOf,
  givenCommitment,
  granted,
  juneReport,
  lineOf,
  signedReport,
} from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { confirmUnchanged } from './confirm-unchanged.ts';
import { fileReport } from './file-report.ts';
import { readCommitment } from '../commitment/read-commitment.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const inMay = async (title: string): Promise<string> => {
  const id = await givenCommitment(county, { title });
  await signedReport(county, juneReport(id, { period: '2026-05', value: '700' }));
  return id;
};

test('many are confirmed in one act, each with the figure that counted, and wait for the head', async () => {
  const ids = [await inMay('沟渠'), await inMay('道路')];
  const said = { period: '2026-06', commitmentIds: ids };
  expect(granted(await confirmUnchanged(county.as('贺晓梅'), said))).toEqual({ confirmed: 2 });
  const page = granted(await readCommitment(county.as('贺晓梅'), { id: ids[0] ?? '' }));
  expect(page.reports[0]).toMatchObject({
    period: '2026-06',
    value: '700',
    unchanged: true,
    note: '本期无变化',
    state: 'filed',
  });
  expect(codeOf(await confirmUnchanged(county.as('贺晓梅'), said))).toBe('nothing-to-confirm');
});

test('one that was never reported, or is another unit’s, stops all', async () => {
  const reported = await inMay('梯田');
  const never = await givenCommitment(county, { title: '从未报过' });
  const both = { period: '2026-06', commitmentIds: [reported, never] };
  expect(codeOf(await confirmUnchanged(county.as('贺晓梅'), both))).toBe('nothing-to-confirm');
  expect(codeOf(await confirmUnchanged(county.as('周雨桐'), { ...both, commitmentIds: [reported] }))).toBe(
    'not-allowed',
  );
  const page = granted(await readCommitment(county.as('贺晓梅'), { id: reported }));
  expect(page.reports.map((report) => report.period)).toEqual(['2026-05']);
});

test('by nodes, none of which fell due, silence is “unchanged”; a figure is never carried on in silence', async () => {
  const nodes = [
    ['2026-05-31', '立项批复'],
    ['2026-08-31', '施工合同'],
  ] as const;
  const unnumbered = { target_op: null, target_value: null, unit_of_measure: null };
  const id = await givenCommitment(county, { title: '卫生院', plan_kind: 'nodes', nodes, ...unnumbered });
  const page = granted(await readCommitment(county.as('贺晓梅'), { id }));
  const [first] = page.nodes;
  const done = [{ id: first?.id ?? '', basedOn: first?.version ?? 0, doneOn: '2026-05-28', note: null }];
  const may = { period: '2026-05', value: null, unitOfMeasure: null, note: '已批复', nodes: done };
  await signedReport(county, juneReport(id, may));
  const { units } = granted(await readReporting(county.as('沈文博'), { period: '2026-06' }));
  const cells = units.flatMap((unit) => unit.cells);
  expect(cells.find((cell) => cell.title === '卫生院')?.status).toBe('exempt');
  expect((await lineOf(county, id)).light).toMatchObject({ light: 'normal' });
  const figure = await inMay('灌溉');
  expect((await lineOf(county, figure)).light.marks).toContain('not-reported');
});

test('on the dispatch list it is reported every ten days, and by month again after its end', async () => {
  const id = await inMay('管网');
  const listed = { commitmentId: id, fromOn: '2026-07-08', toOn: '2026-07-20', reason: '', basis: null };
  granted(await putOnDispatchList(county.as('何秀兰'), { ...listed, leaderPostId: null }));
  const send = (period: string) =>
    fileReport(
      county.as('贺晓梅', { now: '2026-07-21T01:00:00.000Z' }),
      juneReport(id, { period, value: '800' }),
    );
  expect(await send('2026-07-X3')).toMatchObject({
    refusal: { code: 'period-off-cadence', params: { cadence: 'month' } },
  });
  expect(granted(await send('2026-07-X2')).period).toBe('2026-07-X2');
  expect(granted(await send('2026-07')).period).toBe('2026-07');
});
