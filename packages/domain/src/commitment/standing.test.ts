// Which reported value counts, and how far it was checked.
import { describe, expect, test } from 'vitest';
import { standingOf, weakestStatus, type CountedCheck, type CountedReport } from './standing.ts';

const report = (
  id: string,
  period: string,
  value: string,
  state: CountedReport['state'] = 'signed',
  reportVersion = 1,
): CountedReport => ({
  id,
  period,
  value,
  state,
  reportVersion,
});
const check = (reportId: string, value: string | null, more: Partial<CountedCheck> = {}): CountedCheck => ({
  id: `check-${reportId}`,
  reportId,
  result: 'adjusted',
  value,
  extent: 'full',
  recordedAt: '2026-07-04T02:00:00.000Z',
  overturned: false,
  ...more,
});
const counted = (
  reports: readonly CountedReport[],
  checks: readonly CountedCheck[] = [],
  sourceData = false,
) => {
  const { value, status, reportId } = standingOf(reports, checks, sourceData);
  return { value, status, reportId };
};
const june = report('june', '2026-06', '3200');
const may = report('may', '2026-05', '2500');

describe('the value that counts', () => {
  test('is the newest signed version of the newest period', () => {
    expect(counted([june, may])).toEqual({ value: '3200', status: 'unchecked', reportId: 'june' });
    expect(standingOf([june, may], [], false)).toMatchObject({ period: '2026-06', asOf: '2026-06-30' });
    expect(counted([june, report('june-2', '2026-06', '3260', 'signed', 2)]).reportId).toBe('june-2');
  });

  test('is nothing while nothing is reported, never zero', () => {
    expect(standingOf([], [], false)).toEqual({
      value: null,
      period: null,
      asOf: null,
      status: 'none',
      reportId: null,
      checkId: null,
    });
  });

  test.each(['filed', 'returned'] as const)('is not taken from a version that is only %s', (state) => {
    expect(counted([{ ...june, state }, may]).reportId).toBe('may');
    expect(counted([june, report('june-2', '2026-06', '9999', state, 2)]).reportId).toBe('june');
    expect(counted([{ ...june, state }]).value).toBeNull();
  });

  test('is what the newest check found, not what was reported', () => {
    const earlier = check('june', '3100', {
      id: 'earlier',
      recordedAt: '2026-07-02T02:00:00.000Z',
      extent: 'sampled',
    });
    expect(counted([june], [check('june', '2860'), earlier])).toEqual({
      value: '2860',
      status: 'full',
      reportId: 'june',
    });
  });

  test('is the last one that counted when a check sends the newest back', () => {
    expect(counted([june, may], [check('june', null, { result: 'sent-back' })])).toEqual({
      value: '2500',
      status: 'unchecked',
      reportId: 'may',
    });
  });

  test('is as reported when the objection to its check was granted', () => {
    expect(counted([june], [check('june', '2860', { overturned: true })])).toEqual({
      value: '3200',
      status: 'unchecked',
      reportId: 'june',
    });
  });

  test('is not touched by the check of an older version', () => {
    const second = report('june-2', '2026-06', '3260', 'signed', 2);
    expect(counted([june, second], [check('june', '2860')])).toEqual({
      value: '3260',
      status: 'unchecked',
      reportId: 'june-2',
    });
  });
});

describe('how far it was checked', () => {
  test('a reviewed report is checked at the desk, source data are what they are', () => {
    expect(counted([{ ...june, state: 'reviewed' }]).status).toBe('desk');
    expect(counted([june], [], true).status).toBe('source-data');
    expect(
      counted([june], [check('june', '3200', { result: 'confirmed', extent: 'desk' })], true).status,
    ).toBe('source-data');
    expect(counted([june], [check('june', '2860', { extent: 'sampled' })], true).status).toBe('sampled');
  });

  test('a sum is as weak as its weakest part', () => {
    expect(weakestStatus(['full', 'sampled', 'source-data'])).toBe('sampled');
    expect(weakestStatus(['full', 'none'])).toBe('none');
    expect(weakestStatus([])).toBe('none');
  });
});
