// A line somebody else filed meanwhile: found by its commitment and period, shown with both values, settled once.
import { expect, test } from 'vitest';
import type { MonthRow, ReportRecord } from '@luoshi/contract/routes/report';
import { conflictIn, sidesOf } from './month-conflict.ts';

const row: MonthRow = {
  commitmentId: 'c',
  number: '2026-0012',
  title: '高标准农田',
  indicator: null,
  period: '2026-06',
  dueOn: '2026-07-01',
  unitOfMeasure: '亩',
  target: '6000',
  duePercent: null,
  dueNow: null,
  lastValue: '2100',
  value: null,
  note: '',
  state: 'open',
  returnedReason: null,
  basedOn: null,
  settled: false,
  givenBy: null,
  earlier: [],
  compared: null,
  nodes: [],
  confirmable: true,
};
const theirs: ReportRecord = {
  id: 'r',
  period: '2026-06',
  reportVersion: 1,
  value: '2500',
  note: '县里来人核过',
  reason: null,
  state: 'filed',
  late: false,
  unchanged: false,
  filedBy: '贺晓梅 党政办干部',
  filedAt: '2026-07-08T01:00:00.000Z',
  signedBy: null,
  signedAt: null,
  reviewedBy: null,
  returnedReason: null,
  evidence: [],
  nodesDone: [],
  counts: true,
  version: 1,
};
const refused = {
  code: 'changed-meanwhile',
  params: { current: theirs, sent: { commitmentId: 'c', period: '2026-06' } },
} as const;

test('the refused line stands with what was typed and what was filed', () => {
  const conflict = conflictIn(refused, [row], {});
  expect(conflict?.theirs.filedBy).toBe('贺晓梅 党政办干部');
  expect(conflict === null ? null : sidesOf(conflict, { value: ' 2600 ' })).toEqual({
    mine: { value: '2600', note: '' },
    theirs: { value: '2500', note: '县里来人核过' },
  });
});

test('a version one has chosen to follow is no conflict any more; a newer one is', () => {
  expect(conflictIn(refused, [row], { 'c 2026-06': 1 })).toBeNull();
  const newer = { ...refused, params: { ...refused.params, current: { ...theirs, reportVersion: 2 } } };
  expect(conflictIn(newer, [row], { 'c 2026-06': 1 })?.theirs.reportVersion).toBe(2);
});

test('another refusal, or a line of another month, is none', () => {
  expect(conflictIn({ code: 'reason-needed', params: {} }, [row], {})).toBeNull();
  expect(conflictIn(refused, [{ ...row, period: '2026-07' }], {})).toBeNull();
});
