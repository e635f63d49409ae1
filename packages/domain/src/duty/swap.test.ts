import { expect, test } from 'vitest';
import { burdensOf, spreadOf, type RosterDay } from './fairness.ts';
import { swapDays } from './swap.ts';

const days: readonly RosterDay[] = [
  { day: '2026-07-01', leader: '甲', staff: ['a'] },
  { day: '2026-07-02', leader: '乙', staff: ['b'] },
  { day: '2026-07-03', leader: '丙', staff: ['c'] },
  { day: '2026-07-04', leader: '甲', staff: ['a'] },
  { day: '2026-07-05', leader: '乙', staff: ['b'] },
];
const team = { leaders: ['甲', '乙', '丙'], staff: ['a', 'b', 'c'], gapDays: 0 };
const isOff = (day: string) => day === '2026-07-04' || day === '2026-07-05';

test('a day for a day leaves the burden of both as it was', () => {
  const after = swapDays(days, { on: '2026-07-01', from: 'a', to: 'c', returnOn: '2026-07-03' }, team);
  expect(after).toMatchObject({ ok: true, value: [{ staff: ['c'] }, {}, { staff: ['a'] }, {}, {}] });
});

test('a day for nothing is counted anew: the other carries one more', () => {
  const after = swapDays(days, { on: '2026-07-04', from: 'a', to: 'c', returnOn: null }, team);
  if (!after.ok) throw new Error('refused');
  const burdens = burdensOf(after.value, team.staff, isOff);
  expect(burdens).toEqual([
    { id: 'a', duties: 1, off: 0 },
    { id: 'b', duties: 2, off: 1 },
    { id: 'c', duties: 2, off: 1 },
  ]);
  expect([spreadOf(burdens, 'duties'), spreadOf(burdens, 'off')]).toEqual([1, 1]);
});

test('no shift is left without a leader: staff does not take a leader’s place', () => {
  expect(swapDays(days, { on: '2026-07-01', from: '甲', to: 'c', returnOn: null }, team)).toMatchObject({
    refusal: { code: 'swap-no-leader' },
  });
});

test('a leader does not stand as his own staff', () => {
  expect(swapDays(days, { on: '2026-07-01', from: 'a', to: '甲', returnOn: null }, team)).toMatchObject({
    refusal: { code: 'wrong-state' },
  });
});

test('the rest between two duties holds after a swap as well', () => {
  const rested = { ...team, gapDays: 1 };
  expect(swapDays(days, { on: '2026-07-03', from: 'c', to: 'b', returnOn: null }, rested)).toMatchObject({
    refusal: { code: 'swap-too-close', params: { days: 1 } },
  });
});

test('who does not keep the day has nothing to swap', () => {
  const swap = { on: '2026-07-01', from: 'b', to: 'c', returnOn: null };
  expect(swapDays(days, swap, team)).toMatchObject({ refusal: { code: 'wrong-state' } });
});
