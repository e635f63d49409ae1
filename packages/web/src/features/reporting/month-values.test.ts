// A line of the month: changed or not, doubted, ready to be sent.
import { describe, expect, test } from 'vitest';
import type { MonthRow } from '@luoshi/contract/routes/report';
import { doubtsIn, isChanged, keyOf, pasteRows, sentRow, wantingIn, withPasted } from './month-values.ts';

const row: MonthRow = {
  commitmentId: 'c',
  number: '2026-0012',
  title: '高标准农田',
  indicator: '高标准农田',
  period: '2026-06',
  dueOn: '2026-07-01',
  unitOfMeasure: '亩',
  target: '6000',
  duePercent: '60.0',
  dueNow: '3600',
  lastValue: '2100',
  value: null,
  note: '',
  state: 'open',
  returnedReason: null,
  basedOn: null,
  settled: false,
  givenBy: null,
  earlier: ['1500', '2100'],
  compared: null,
  nodes: [],
  confirmable: true,
};

describe('a line', () => {
  test('is changed by another number, a note or a step, not by typing what was known', () => {
    expect([undefined, {}, { value: '2100' }, { note: ' ' }].map((typed) => isChanged(row, typed))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(
      [{ value: '2101' }, { note: '开工' }, { doneOn: '2026-06-30' }].map((typed) => isChanged(row, typed)),
    ).toEqual([true, true, true]);
  });
  test('is not changed by a number where its owner gives it', () => {
    expect(isChanged({ ...row, givenBy: '县税务局' }, { value: '5' })).toBe(false);
  });
  test('asks about a fall, a jump and exactly the target, and passes with a reason', () => {
    expect(['2000', '6700', '6000', '2500'].map((value) => doubtsIn(row, { value }))).toEqual([
      ['falls'],
      ['jumps'],
      ['exactly-target'],
      [],
    ]);
    expect(wantingIn(row, { value: '2000' })).toBe('reason');
    expect(wantingIn(row, { value: '2000', reason: '核减' })).toBeNull();
    expect(wantingIn(row, { value: '约2000' })).toBe('number');
  });
  test('is sent with what is known where nothing was typed', () => {
    expect(sentRow({ ...row, basedOn: 1, note: '旧' }, { note: '月底完成' })).toMatchObject({
      value: '2100',
      basedOn: 1,
      note: '月底完成',
      reason: null,
      nodes: [],
    });
  });
});

test('a block changes only the lines it has', () => {
  const content = { rows: { other: { value: '1' }, [keyOf(row)]: { note: '在建' } } };
  const pasted = {
    by: 'name' as const,
    taken: [{ key: keyOf(row), value: '2200', note: null }],
    refused: [],
  };
  expect(withPasted(content, pasted)).toEqual({
    rows: { other: { value: '1' }, [keyOf(row)]: { note: '在建', value: '2200' } },
  });
  expect(pasteRows([row], [])).toMatchObject([
    { names: ['高标准农田', '高标准农田', '2026-0012'], isOpen: true },
  ]);
});
