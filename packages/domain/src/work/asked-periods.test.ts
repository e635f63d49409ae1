// Which reports a unit is asked for, seen on 8 July 2026 with reports due two working days after a period.
import { describe, expect, test } from 'vitest';
import { askedPeriods, isAskedFor, nextReport, type Asked } from './asked-periods.ts';

const plain = { off: [], worked: [] };
const today = '2026-07-08';
const monthly: Asked = { cadence: 'month', from: '2026-04-20', startsOn: null, completeOn: null };
const asked = (more: Partial<Asked> = {}) =>
  askedPeriods({ ...monthly, ...more }, today, 2, plain).map((each) => each.period);
const next = (reported: readonly string[], more: Partial<Asked> = {}) =>
  nextReport({ ...monthly, ...more }, reported, today, 2, plain);

describe('asked for is', () => {
  test('every month that ended since it was signed for', () => {
    expect(asked()).toEqual(['2026-04', '2026-05', '2026-06']);
  });
  test('nothing before its start', () => {
    expect(asked({ startsOn: '2026-06-10' })).toEqual(['2026-06']);
  });
  test('nothing that begins after it is complete', () => {
    expect(asked({ completeOn: '2026-05-31' })).toEqual(['2026-04', '2026-05']);
    expect(asked({ completeOn: '2026-06-01' })).toEqual(['2026-04', '2026-05', '2026-06']);
  });
});

describe('the next report is', () => {
  test('the newest month that ended, while it is missing', () => {
    expect(next(['2026-04', '2026-05'])).toEqual({ period: '2026-06', dueOn: '2026-07-02' });
  });
  test('the running month once that is there, whatever gap stands before', () => {
    expect(next(['2026-06'])).toEqual({ period: '2026-07', dueOn: '2026-08-04' });
  });
  test('the first month it is asked for, when that is still to come', () => {
    expect(next([], { startsOn: '2026-09-01' })).toEqual({ period: '2026-09', dueOn: '2026-10-02' });
  });
  test('none when it is complete, or asks for none', () => {
    expect(next(['2026-06'], { completeOn: '2026-06-30' })).toBeNull();
    expect(next([], { cadence: 'none' })).toBeNull();
  });
});

test('a single period is asked for or not, whether it has ended or runs', () => {
  const of = (period: string, more: Partial<Asked> = {}) => isAskedFor({ ...monthly, ...more }, period);
  expect([of('2026-03'), of('2026-04'), of('2026-07'), of('2026-Q2')]).toEqual([false, true, true, false]);
  expect([of('2026-06', { completeOn: '2026-05-31' }), of('2026-06', { cadence: 'none' })]).toEqual([
    false,
    false,
  ]);
});
