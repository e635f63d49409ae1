// Where a commitment stood on an earlier day, and what a report of a running period counts for.
import { expect, test } from 'vitest';
import { standingOn, type FiledReport } from './standing-on.ts';

const report = (
  period: string,
  value: string,
  filedOn: string,
  more: Partial<FiledReport> = {},
): FiledReport => ({
  id: period,
  period,
  value,
  filedOn,
  reportVersion: 1,
  state: 'signed',
  ...more,
});
const may = report('2026-05', '2500', '2026-06-02');
const june = report('2026-06', '3200', '2026-07-02');
const july = report('2026-07', '3300', '2026-07-08');
const on = (date: string) => {
  const { value, asOf } = standingOn([may, june, july], [], false, date);
  return { value, asOf };
};

test('a month reported after its end counts for its last day', () => {
  expect(on('2026-06-29')).toEqual({ value: '2500', asOf: '2026-05-31' });
  expect(on('2026-06-30')).toEqual({ value: '3200', asOf: '2026-06-30' });
});

test('a month reported while it runs counts from the day it was filed', () => {
  expect(on('2026-07-07')).toEqual({ value: '3200', asOf: '2026-06-30' });
  expect(on('2026-07-08')).toEqual({ value: '3300', asOf: '2026-07-08' });
});

test('before anything was reported there is nothing, not zero', () => {
  expect(on('2026-05-30')).toEqual({ value: null, asOf: null });
});
