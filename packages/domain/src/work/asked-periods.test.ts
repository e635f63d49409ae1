// Which reports a unit is asked for, seen on 8 July 2026 with reports due two working days after a period.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../period/calendar-date.ts';
import { endOf, periodOf } from '../period/period.ts';
import type { ReportDue } from '../report/report-due.ts';
import { askedPeriods, isAskedFor, nextReport, type Asked } from './asked-periods.ts';

const plain = { off: [], worked: [] };
const today = '2026-07-08';
const due: ReportDue = { workingDays: 2, tenDay: null };
const monthly: Asked = { cadence: 'month', from: '2026-04-20', startsOn: null, completeOn: null, listed: [] };
const asked = (more: Partial<Asked> = {}) =>
  askedPeriods({ ...monthly, ...more }, today, due, plain).map((each) => each.period);
const next = (reported: readonly string[], more: Partial<Asked> = {}) =>
  nextReport({ ...monthly, ...more }, reported, today, due, plain);

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

describe('on the dispatch list from 21 June to 12 July, every ten days', () => {
  const listed = [{ from: '2026-06-21', to: '2026-07-12' }];

  test('the ten days that end in it are asked for instead of the month that ends in it', () => {
    expect(asked({ listed })).toEqual(['2026-04', '2026-05', '2026-06-X3']);
    expect(next(['2026-06-X3'], { listed })).toEqual({ period: '2026-07-X1', dueOn: '2026-07-14' });
  });

  test('after its end the month is asked for by itself', () => {
    const later = nextReport({ ...monthly, listed }, ['2026-07-X1'], '2026-07-13', due, plain);
    expect(later).toEqual({ period: '2026-07', dueOn: '2026-08-04' });
  });

  test('what is reported only when asked is asked for on the list alone', () => {
    expect(asked({ cadence: 'none', listed })).toEqual(['2026-06-X3']);
    const later = { ...monthly, cadence: 'none', listed } as const;
    expect(nextReport(later, ['2026-07-X1'], '2026-07-13', due, plain)).toBeNull();
  });
});

test('every month’s end is told of by exactly one report, whatever stands on the list', () => {
  const day = fc.nat(400).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(day, day, day, (a, b, on) => {
      const of: Asked = {
        ...monthly,
        from: '2025-12-01',
        listed: [{ from: a < b ? a : b, to: a < b ? b : a }],
      };
      const month = periodOf(on, 'month');
      const last = periodOf(endOf(month), 'ten-day');
      expect([isAskedFor(of, month), isAskedFor(of, last)].filter(Boolean)).toHaveLength(1);
    }),
    { seed: 20260708 },
  );
});
