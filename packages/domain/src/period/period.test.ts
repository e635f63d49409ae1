// Notation and the odd ends of the calendar.
import { expect, test } from 'vitest';
import { endOf, kindOf, nextPeriod, parsePeriod, periodOf, previousPeriod, startOf } from './period.ts';

test.each([
  ['2012', 'year', '2012-01-01', '2012-12-31', '2013'],
  ['2012-H1', 'half', '2012-01-01', '2012-06-30', '2012-H2'],
  ['2012-H2', 'half', '2012-07-01', '2012-12-31', '2013-H1'],
  ['2012-Q3', 'quarter', '2012-07-01', '2012-09-30', '2012-Q4'],
  ['2012-02', 'month', '2012-02-01', '2012-02-29', '2012-03'],
  ['2012-12', 'month', '2012-12-01', '2012-12-31', '2013-01'],
  ['2012-07-X1', 'ten-day', '2012-07-01', '2012-07-10', '2012-07-X2'],
  ['2012-07-X2', 'ten-day', '2012-07-11', '2012-07-20', '2012-07-X3'],
  ['2012-07-X3', 'ten-day', '2012-07-21', '2012-07-31', '2012-08-X1'],
  ['2026-02-X3', 'ten-day', '2026-02-21', '2026-02-28', '2026-03-X1'],
  ['2026-12-X3', 'ten-day', '2026-12-21', '2026-12-31', '2027-01-X1'],
  ['2026-W28', 'week', '2026-07-06', '2026-07-12', '2026-W29'],
  ['2026-W01', 'week', '2025-12-29', '2026-01-04', '2026-W02'],
  ['2026-W53', 'week', '2026-12-28', '2027-01-03', '2027-W01'],
])('%s is a %s from %s to %s, then comes %s', (period, kind, start, end, next) => {
  expect([kindOf(period), startOf(period), endOf(period), nextPeriod(period)]).toEqual([
    kind,
    start,
    end,
    next,
  ]);
  expect(previousPeriod(next)).toBe(period);
});

test('the days around New Year lie in the week of their Thursday', () => {
  expect(
    ['2027-01-03', '2021-01-03', '2024-12-30', '2026-07-08'].map((day) => periodOf(day, 'week')),
  ).toEqual(['2026-W53', '2020-W53', '2025-W01', '2026-W28']);
});

test('the 31st belongs to the third ten days', () => {
  expect(['2026-07-10', '2026-07-20', '2026-07-31'].map((day) => periodOf(day, 'ten-day'))).toEqual([
    '2026-07-X1',
    '2026-07-X2',
    '2026-07-X3',
  ]);
});

test.each([
  '',
  '26',
  '0000',
  '2012-H3',
  '2012-Q0',
  '2012-Q5',
  '2012-00',
  '2012-13',
  '2012-7',
  '2012-07-X4',
  '2012-13-X1',
  '2012-X1',
  '2012-W00',
  '2012-W53',
  '2026-W54',
  '2012-w1',
  '2012-07-08',
  '1799-12',
  '3000-01',
  '9999',
])('“%s” is not a period', (text) =>
  expect(parsePeriod(text)).toMatchObject({ ok: false, refusal: { code: 'malformed-period' } }),
);

test('text that is no period is a bug inside', () => {
  expect(() => startOf('2025-W53')).toThrow(RangeError);
});
