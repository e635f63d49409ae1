// Who sees a report when, who may sign, review and return it, and which figure counts after each act.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCommitment } from '../commitment/read-commitment.ts';
import {
  codeOf,
  givenCommitment,
  granted,
  juneReport,
  lineOf,
  signedReport,
} from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { fileReport } from './file-report.ts';
import { listUnsigned } from './list-unsigned.ts';
import { returnReport } from './return-report.ts';
import { reviewReports } from './review-reports.ts';
import { signReports } from './sign-reports.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const filed = async (differs = {}) => {
  const id = await givenCommitment(county);
  const report = granted(await fileReport(county.as('贺晓梅'), juneReport(id, differs)));
  return { id, seen: { id: report.id, basedOn: report.version } };
};
const sign = (name: TestName, ...reports: { id: string; basedOn: number }[]) =>
  signReports(county.as(name), { reports });
const pageOf = async (name: TestName, id: string) => granted(await readCommitment(county.as(name), { id }));
const counted = async (id: string) => {
  const { value, status } = (await lineOf(county, id)).progress;
  return { value, status };
};

test('the head sees which nodes he signs for as done, and so does who reviews them', async () => {
  const id = await givenCommitment(county, {
    title: '敬老院搬迁',
    target_op: null,
    target_value: null,
    unit_of_measure: null,
    plan_kind: 'nodes',
    nodes: [
      ['2026-06-15', '新址装修验收单'],
      ['2026-06-30', '安置方案批复'],
      ['2026-09-25', '入住名册'],
    ],
  });
  const [first, second] = (await pageOf('贺晓梅', id)).nodes;
  const done = [first, second].flatMap((node, at) =>
    node === undefined
      ? []
      : [{ id: node.id, basedOn: node.version, doneOn: at === 0 ? '2026-06-12' : '2026-06-30', note: null }],
  );
  const sent = juneReport(id, { value: null, unitOfMeasure: null, note: '已搬一半', nodes: done });
  granted(await fileReport(county.as('贺晓梅'), sent));
  const nodesDone = [
    { proof: '新址装修验收单', doneOn: '2026-06-12' },
    { proof: '安置方案批复', doneOn: '2026-06-30' },
  ];
  const { reports } = granted(await listUnsigned(county.as('罗玉山'), undefined));
  expect(reports.find((report) => report.commitmentId === id)?.nodesDone).toEqual(nodesDone);
  expect((await pageOf('沈文博', id)).reports.map((report) => report.nodesDone)).toEqual([nodesDone]);
});

describe('before the head has signed, a report', () => {
  test('counts for nothing', async () => {
    const { id } = await filed();
    expect(await counted(id)).toEqual({ value: null, status: 'none' });
  });

  test('is seen by its township and the office, not by another township or the inspector', async () => {
    const { id } = await filed();
    const seenBy = async (name: TestName) => (await pageOf(name, id)).reports.length;
    expect([await seenBy('贺晓梅'), await seenBy('罗玉山'), await seenBy('沈文博')]).toEqual([1, 1, 1]);
    expect([await seenBy('周雨桐'), await seenBy('程国栋')]).toEqual([0, 0]);
  });

  test('may be signed by its own head only', async () => {
    const { seen } = await filed();
    expect(codeOf(await sign('贺晓梅', seen))).toBe('not-allowed');
    expect(codeOf(await sign('沈文博', seen))).toBe('not-allowed');
    expect(codeOf(await sign('高建业', seen))).toBe('not-found');
    expect(codeOf(await sign('罗玉山', seen))).toBe('ok');
  });

  test('may be returned by its head, not by the office, whose turn comes after', async () => {
    const { seen } = await filed();
    const back = { ...seen, reason: '与现场不符' };
    expect(codeOf(await returnReport(county.as('沈文博'), back))).toBe('wrong-state');
    expect(granted(await returnReport(county.as('罗玉山'), back))).toMatchObject({
      state: 'returned',
      returnedReason: '与现场不符',
    });
  });
});

describe('a head’s month', () => {
  test('lists what waits, each beside the figure that counts now, and is signed in one act', async () => {
    const first = await givenCommitment(county, { title: '排水渠清淤' });
    await signedReport(county, juneReport(first, { period: '2026-05', value: '700' }));
    granted(await fileReport(county.as('贺晓梅'), juneReport(first, { value: '900' })));
    granted(
      await fileReport(county.as('贺晓梅'), juneReport(first, { value: '950', basedOn: 1, reason: '漏计' })),
    );
    const { reports } = granted(await listUnsigned(county.as('罗玉山'), undefined));
    const here = reports.filter((report) => report.commitmentId === first);
    expect(here).toMatchObject([
      { period: '2026-06', value: '950', lastValue: '700', target: '6000', filedBy: '贺晓梅 党政办干部' },
    ]);
    const seen = reports.map((report) => ({ id: report.id, basedOn: report.version }));
    expect(granted(await sign('罗玉山', ...seen))).toEqual({ signed: seen.length });
    expect(granted(await listUnsigned(county.as('罗玉山'), undefined)).reports).toEqual([]);
    expect(codeOf(await listUnsigned(county.as('贺晓梅'), undefined))).toBe('not-allowed');
  });

  test('is signed wholly or not at all', async () => {
    const good = await filed();
    const stale = await filed();
    const bad = { ...stale.seen, basedOn: 7 };
    expect(codeOf(await sign('罗玉山', good.seen, bad))).toBe('changed-meanwhile');
    expect(await counted(good.id)).toEqual({ value: null, status: 'none' });
  });

  test('does not hold an older version', async () => {
    const { id, seen } = await filed();
    granted(await fileReport(county.as('贺晓梅'), juneReport(id, { basedOn: 1, reason: '漏计' })));
    expect(codeOf(await sign('罗玉山', seen))).toBe('wrong-state');
  });
});

describe('the figure that counts', () => {
  test('is the signed one, unchecked, then checked at the desk once reviewed', async () => {
    const id = await givenCommitment(county);
    const seen = await signedReport(county, juneReport(id));
    expect(await counted(id)).toEqual({ value: '1000', status: 'unchecked' });
    expect(codeOf(await reviewReports(county.as('罗玉山'), { reports: [seen] }))).toBe('not-allowed');
    granted(await reviewReports(county.as('沈文博'), { reports: [seen] }));
    expect(await counted(id)).toEqual({ value: '1000', status: 'desk' });
  });

  test('is seen by everybody once it is signed', async () => {
    const id = await givenCommitment(county);
    await signedReport(county, juneReport(id));
    expect((await pageOf('周雨桐', id)).reports).toMatchObject([
      { value: '1000', state: 'signed', signedBy: '罗玉山 镇长', counts: true },
    ]);
  });

  test('is the last one before, when the newest is returned', async () => {
    const id = await givenCommitment(county);
    await signedReport(county, juneReport(id, { period: '2026-05', value: '800' }));
    const june = await signedReport(county, juneReport(id));
    granted(await returnReport(county.as('沈文博'), { ...june, reason: '没有依据' }));
    expect(await counted(id)).toEqual({ value: '800', status: 'unchecked' });
    expect((await lineOf(county, id)).light.marks).toContain('returned');
  });

  test('changes with a new version only when that too is signed', async () => {
    const id = await givenCommitment(county);
    await signedReport(county, juneReport(id));
    const again = juneReport(id, { value: '1100', basedOn: 1, reason: '漏计一块地' });
    const second = granted(await fileReport(county.as('贺晓梅'), again));
    expect((await counted(id)).value).toBe('1000');
    granted(await sign('罗玉山', { id: second.id, basedOn: second.version }));
    expect((await counted(id)).value).toBe('1100');
    expect(
      (await pageOf('沈文博', id)).reports.map(({ reportVersion, counts }) => [reportVersion, counts]),
    ).toEqual([
      [2, true],
      [1, false],
    ]);
  });
});
