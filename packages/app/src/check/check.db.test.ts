// Who may check, what a check does to the figure and the light at once, and what the unit may say against it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@luoshi/domain/access/role';
import { readCommitment } from '../commitment/read-commitment.ts';
import { fileReport } from '../report/file-report.ts';
import { signReports } from '../report/sign-reports.ts';
import {
  codeOf,
  foundByCheck,
  givenCommitment,
  granted,
  juneReport,
  lineOf,
  signedReport,
} from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { decideObjection } from './decide-objection.ts';
import { objectToCheck } from './object-to-check.ts';
import { recordCheck, type NewCheck } from './record-check.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

/** 3,600 of 6,000 were due by the end of June. */
const withPlan = {
  plan_kind: 'points',
  points: [
    ['2026-06-30', '3600'],
    ['2026-10-31', '6000'],
  ],
} as const;
const reported = async (value = '3600') => {
  const id = await givenCommitment(county, withPlan);
  return { id, report: await signedReport(county, juneReport(id, { value })) };
};
const check = (
  report: { id: string; basedOn: number },
  value: string | null,
  differs: Partial<NewCheck> = {},
) => recordCheck(county.as('程国栋'), foundByCheck(report, value, differs));
const stands = async (id: string) => {
  const { progress, light } = await lineOf(county, id);
  return { value: progress.value, status: progress.status, light: light.light };
};

describe('a check is refused', () => {
  test('to the clerk and the head who reported, and to the office', async () => {
    const { report } = await reported();
    for (const name of ['贺晓梅', '罗玉山', '沈文博'] as const) {
      expect(codeOf(await recordCheck(county.as(name), foundByCheck(report, '2860')))).toBe('not-allowed');
    }
  });

  test('to an inspector who reported it himself, also when a later version is somebody else’s', async () => {
    const id = await givenCommitment(county, withPlan);
    const inspector = county.as('程国栋');
    const lent: Actor = { ...inspector.actor, roles: ['handler'], unitIds: [county.unit('双渠镇')] };
    const first = granted(await fileReport({ ...inspector, actor: lent }, juneReport(id)));
    granted(await signReports(county.as('罗玉山'), { reports: [{ id: first.id, basedOn: first.version }] }));
    expect(codeOf(await check({ id: first.id, basedOn: 2 }, '900'))).toBe('checker-is-reporter');
    const second = await signedReport(county, juneReport(id, { value: '1100', basedOn: 1, reason: '漏计' }));
    expect(codeOf(await check(second, '900'))).toBe('checker-is-reporter');
  });

  test('to an inspector who acts for the reporting unit', async () => {
    const { report } = await reported();
    const inspector = county.as('程国栋');
    const ofTown = { ...inspector, actor: { ...inspector.actor, unitIds: [county.unit('双渠镇')] } };
    expect(codeOf(await recordCheck(ofTown, foundByCheck(report, '2860')))).toBe('checker-is-reporter');
  });

  test('of an older version, of one changed meanwhile, and with a date to come', async () => {
    const { id, report } = await reported();
    expect(codeOf(await check({ ...report, basedOn: 1 }, '2860'))).toBe('changed-meanwhile');
    expect(codeOf(await check(report, '2860', { checkedOn: '2026-07-09' }))).toBe('invalid-input');
    await signedReport(county, juneReport(id, { value: '3700', basedOn: 1, reason: '漏计' }));
    expect(codeOf(await check(report, '2860'))).toBe('wrong-state');
  });

  test('without saying what was found, or with a sample that is none', async () => {
    const { report } = await reported();
    expect(codeOf(await check(report, '2860', { found: '' }))).toBe('reason-needed');
    expect(codeOf(await check(report, '2860', { extent: 'sampled', sampleSize: 5, sampleOf: 4 }))).toBe(
      'invalid-input',
    );
  });
});

describe('figure and light follow at once', () => {
  test('when it is confirmed, with how far it was checked', async () => {
    const { id, report } = await reported();
    expect(await stands(id)).toEqual({ value: '3600', status: 'unchecked', light: 'normal' });
    const sampled = {
      result: 'confirmed',
      extent: 'sampled',
      sampleSize: 4,
      sampleOf: 7,
      found: '',
    } as const;
    expect(granted(await check(report, null, sampled))).toMatchObject({
      result: 'confirmed',
      value: '3600',
      checkedBy: '程国栋 督查员',
      objectionUntil: null,
      counts: true,
    });
    expect(await stands(id)).toEqual({ value: '3600', status: 'sampled', light: 'normal' });
  });

  test('when it is adjusted: 2,860 of 3,600 due is 79 %, slow', async () => {
    const { id, report } = await reported();
    granted(await check(report, '2,860'));
    expect(await stands(id)).toEqual({ value: '2860', status: 'full', light: 'slow' });
  });

  test('when it is sent back: the figure before stands, 1,000 of 3,600, behind', async () => {
    const id = await givenCommitment(county, withPlan);
    await signedReport(county, juneReport(id, { period: '2026-05' }));
    const june = await signedReport(county, juneReport(id, { value: '3600' }));
    granted(await check(june, null, { result: 'sent-back' }));
    expect(await stands(id)).toEqual({ value: '1000', status: 'unchecked', light: 'behind' });
    expect((await lineOf(county, id)).light.marks).toContain('returned');
  });
});

describe('the unit', () => {
  /** Recorded on Wednesday 8 July, three working days run to Monday the 13th. */
  const checked = async () => {
    const { id, report } = await reported();
    const found = granted(await check(report, '2860'));
    return { id, found, seen: { id: found.id, basedOn: found.version, reason: '另有一块地已完工' } };
  };

  test('may object until the third working day, once', async () => {
    const { found, seen } = await checked();
    expect(found.objectionUntil).toBe('2026-07-13');
    const lastDay = county.as('贺晓梅', { now: '2026-07-13T15:59:00.000Z' });
    expect(granted(await objectToCheck(lastDay, seen)).objection).toMatchObject({
      reason: '另有一块地已完工',
      raisedBy: '贺晓梅 党政办干部',
      decision: null,
    });
    expect(codeOf(await objectToCheck(lastDay, seen))).toBe('duplicate');
  });

  test('comes too late after that, and is told the day', async () => {
    const { seen } = await checked();
    const after = county.as('贺晓梅', { now: '2026-07-13T16:00:00.000Z' });
    expect(await objectToCheck(after, seen)).toMatchObject({
      refusal: { code: 'too-late', params: { until: '2026-07-13' } },
    });
  });

  test('objects for itself only, and not to a confirmation', async () => {
    const { seen } = await checked();
    expect(codeOf(await objectToCheck(county.as('周雨桐'), seen))).toBe('not-allowed');
    const { report } = await reported();
    const confirmed = granted(await check(report, null, { result: 'confirmed' }));
    const against = { id: confirmed.id, basedOn: 1, reason: '说明' };
    expect(codeOf(await objectToCheck(county.as('贺晓梅'), against))).toBe('wrong-state');
  });

  test('sees the check count until the office decides; upheld, the figure stands as reported', async () => {
    const { id, seen } = await checked();
    const { objection } = granted(await objectToCheck(county.as('贺晓梅'), seen));
    expect((await stands(id)).value).toBe('2860');
    const decide = { id: objection?.id ?? '', basedOn: 1, decision: 'upheld', opinion: '补验属实' } as const;
    expect(codeOf(await decideObjection(county.as('程国栋'), decide))).toBe('not-allowed');
    const decided = granted(await decideObjection(county.as('沈文博'), decide));
    expect(decided).toMatchObject({ counts: false, objection: { decision: 'upheld', opinion: '补验属实' } });
    expect(await stands(id)).toEqual({ value: '3600', status: 'unchecked', light: 'normal' });
    expect(codeOf(await decideObjection(county.as('沈文博'), { ...decide, basedOn: 2 }))).toBe('wrong-state');
  });

  test('sees the check stand when the objection is dismissed', async () => {
    const { id, seen } = await checked();
    const { objection } = granted(await objectToCheck(county.as('罗玉山'), seen));
    const decide = {
      id: objection?.id ?? '',
      basedOn: 1,
      decision: 'dismissed',
      opinion: '依据不足',
    } as const;
    granted(await decideObjection(county.as('沈文博'), decide));
    expect((await stands(id)).value).toBe('2860');
  });
});

test('the page offers each person just what is theirs to do now', async () => {
  const { id, report } = await reported();
  const offered = async (name: Parameters<TestCounty['as']>[0]) =>
    granted(await readCommitment(county.as(name), { id })).offers;
  expect(await offered('程国栋')).toEqual(['check']);
  expect(await offered('沈文博')).toEqual(['review', 'return', 'withdraw']);
  expect(await offered('周雨桐')).toEqual([]);
  granted(await check(report, '2860'));
  expect(await offered('贺晓梅')).toEqual(['report', 'object', 'raise-obstacle', 'ask-extension']);
  expect(await offered('程国栋')).toEqual([]);
});
