// What a clerk may report: what is refused, what asks for a reason, and how versions follow each other.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCheck } from '../check/record-check.ts';
import { readCommitment } from '../commitment/read-commitment.ts';
import {
  codeOf,
  foundByCheck,
  givenCommitment,
  granted,
  juneReport,
  signedReport,
} from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { fileReport } from './file-report.ts';
import { fileReports } from './file-reports.ts';
import type { NewReport } from './judge-filing.ts';
import { returnReport } from './return-report.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const onTime = { now: '2026-07-01T02:00:00.000Z' } as const;
const file = (id: string, differs: Partial<NewReport> = {}, moment = {}) =>
  fileReport(county.as('贺晓梅', moment), juneReport(id, differs));

test('without a day it begins on, it is told of from the first day of the year it was assigned in', async () => {
  const given = { starts_on: null, assigned_at: '2026-05-06T01:00:00.000Z' };
  const id = await givenCommitment(county, given);
  expect(codeOf(await file(id, { period: '2025-12' }))).toBe('period-before-start');
  expect(codeOf(await file(id, { period: '2026-01' }))).toBe('ok');
});

describe('refused, with nothing stored, is', () => {
  test.each([
    ['another unit of measure', { unitOfMeasure: '公顷' }, 'wrong-unit'],
    ['a count below zero', { value: '-5' }, 'negative-count'],
    ['a month that has not begun', { period: '2026-08' }, 'period-not-begun'],
    ['a month before it began', { period: '2026-03' }, 'period-before-start'],
    ['text for a number', { value: '约1000' }, 'malformed-number'],
    ['no number where one is asked for', { value: ' ' }, 'value-missing'],
    ['a quarter where months are asked for', { period: '2026-Q2' }, 'period-off-cadence'],
    ['what is no period at all', { period: '2026-13' }, 'malformed-period'],
    ['evidence that was never handed in', { evidence: ['0'.repeat(64)] }, 'invalid-input'],
  ] as const)('%s', async (_, differs, expected) => {
    const id = await givenCommitment(county);
    expect(codeOf(await file(id, differs))).toBe(expected);
    expect(granted(await file(id)).reportVersion).toBe(1);
  });

  test('a report for another township, by its clerk', async () => {
    const id = await givenCommitment(county);
    expect(codeOf(await fileReport(county.as('周雨桐'), juneReport(id)))).toBe('not-allowed');
    expect(codeOf(await fileReport(county.as('沈文博'), juneReport(id)))).toBe('not-allowed');
  });

  test('a report before the unit has signed for it, and after it is closed', async () => {
    for (const state of ['assigned', 'closing', 'closed'] as const) {
      expect(codeOf(await file(await givenCommitment(county, { state })))).toBe('wrong-state');
    }
  });

  test('nothing said where there is no number', async () => {
    const id = await givenCommitment(county, { target_value: null, unit_of_measure: null });
    const wordless = { value: null, unitOfMeasure: null, note: ' ' };
    expect(codeOf(await file(id, wordless))).toBe('invalid-input');
    expect(granted(await file(id, { ...wordless, note: '已开工' })).value).toBeNull();
  });
});

describe('a reason is asked for', () => {
  test('when the cumulative value falls', async () => {
    const id = await givenCommitment(county);
    await signedReport(county, juneReport(id, { period: '2026-05', value: '1200' }));
    const fallen = await file(id, { value: '1100' });
    expect(fallen).toMatchObject({
      refusal: { code: 'reason-needed', params: { why: 'falls', last: '1200' } },
    });
    const report = granted(await file(id, { value: '1100', reason: '两块地重新丈量' }));
    expect(report).toMatchObject({ value: '1100', reason: '两块地重新丈量' });
  });

  test('not when it rises from what a check found, though it is below what was reported', async () => {
    const id = await givenCommitment(county);
    const may = await signedReport(county, juneReport(id, { period: '2026-05', value: '1200' }));
    granted(await recordCheck(county.as('程国栋'), foundByCheck(may, '1000')));
    expect(codeOf(await file(id, { value: '1100' }))).toBe('ok');
  });

  test('for a new version after the head has signed, or after the due date, but not before', async () => {
    const id = await givenCommitment(county);
    granted(await file(id, {}, onTime));
    const typo = granted(await file(id, { value: '1001', basedOn: 1 }, onTime));
    expect(typo.reportVersion).toBe(2);
    const late = { now: '2026-07-02T02:00:00.000Z' };
    expect(await file(id, { value: '1002', basedOn: 2 }, late)).toMatchObject({
      refusal: { code: 'reason-needed', params: { why: 'new-version', version: 2 } },
    });
    const signed = await givenCommitment(county);
    await signedReport(county, juneReport(signed));
    expect(codeOf(await file(signed, { basedOn: 1 }, onTime))).toBe('reason-needed');
    expect(granted(await file(signed, { basedOn: 1, reason: '漏计一块地' })).reportVersion).toBe(2);
  });

  test('not for what was sent back', async () => {
    const id = await givenCommitment(county);
    const { id: reportId, basedOn } = await signedReport(county, juneReport(id));
    granted(await returnReport(county.as('沈文博'), { id: reportId, basedOn, reason: '单位不对' }));
    expect(codeOf(await file(id, { basedOn: 1 }))).toBe('ok');
  });
});

describe('two people at once', () => {
  test('the second is told, with both versions, and loses nothing typed', async () => {
    const id = await givenCommitment(county);
    granted(await fileReport(county.as('罗玉山'), juneReport(id, { value: '900' })));
    const second = await file(id, { value: '950', note: '我填的' });
    expect(second).toMatchObject({
      refusal: {
        code: 'changed-meanwhile',
        params: {
          version: 1,
          current: { value: '900', filedBy: '罗玉山 镇长' },
          sent: { value: '950', note: '我填的' },
        },
      },
    });
  });

  test('sent at the same moment, one is version 1 and the other is told', async () => {
    const id = await givenCommitment(county);
    const codes = (await Promise.all([file(id), file(id)])).map(codeOf);
    expect(codes.toSorted()).toEqual(['changed-meanwhile', 'ok']);
  });

  test('a request sent twice with one key is one report', async () => {
    const id = await givenCommitment(county);
    const twice = { idempotencyKey: '018f0000-0000-7000-8000-000000000001' };
    const first = granted(await file(id, {}, twice));
    expect(granted(await file(id, {}, twice)).id).toBe(first.id);
  });
});

describe('late is', () => {
  test('a report filed the day after the due date, 1 July for June', async () => {
    const dueDay = granted(await file(await givenCommitment(county), {}, onTime));
    const after = granted(await file(await givenCommitment(county), {}, { now: '2026-07-01T16:00:00.000Z' }));
    expect([dueDay.late, after.late]).toEqual([false, true]);
  });

  test('not the correction of one that was in time', async () => {
    const id = await givenCommitment(county);
    granted(await file(id, {}, onTime));
    expect(granted(await file(id, { basedOn: 1, reason: '漏计' })).late).toBe(false);
  });
});

test('a growth rate may be negative and falls without a question; it is never a cumulative value', async () => {
  const id = await givenCommitment(county, {
    plan_kind: 'growth',
    target_op: 'growth',
    target_value: '8',
    unit_of_measure: '%',
  });
  expect(granted(await file(id, { value: '-1.5', unitOfMeasure: '%' })).value).toBe('-1.5');
});

describe('a month filed in one act', () => {
  const fileAll = (...reports: readonly NewReport[]) => fileReports(county.as('贺晓梅'), { reports });

  test('is one version of each commitment, in the order given', async () => {
    const ids = [await givenCommitment(county), await givenCommitment(county)];
    const filed = granted(await fileAll(...ids.map((id, i) => juneReport(id, { value: `${900 + i}` }))));
    expect(filed.reports).toHaveLength(2);
    for (const [i, id] of ids.entries()) {
      const { reports } = granted(await readCommitment(county.as('贺晓梅'), { id }));
      expect(reports.map(({ id: reportId, value }) => [reportId, value])).toEqual([
        [filed.reports[i]?.id, `${900 + i}`],
      ]);
    }
  });

  test('is not there at all when one of them is refused', async () => {
    const [good, bad] = [await givenCommitment(county), await givenCommitment(county)];
    expect(codeOf(await fileAll(juneReport(good), juneReport(bad, { value: '-5' })))).toBe('negative-count');
    expect(granted(await file(good)).reportVersion).toBe(1);
  });

  test('names each commitment once, and only one’s own', async () => {
    const id = await givenCommitment(county);
    expect(codeOf(await fileAll(juneReport(id), juneReport(id, { period: '2026-05' })))).toBe(
      'invalid-input',
    );
    const other = await givenCommitment(county, { lead_unit_id: county.unit('临川镇') });
    expect(codeOf(await fileAll(juneReport(id), juneReport(other)))).toBe('not-allowed');
  });
});
