import { expect, test } from 'vitest';
import type { ScoreInput } from '@luoshi/contract/routes/score';
import { shortfallOf } from './shortfall.ts';

const input = (value: string | null, target: string | null): ScoreInput => ({
  indicator: 'farmland',
  name: '高标准农田',
  period: '2026-06',
  value,
  target,
  unit: '亩',
  status: 'full',
  dataOwner: null,
  commitmentId: null,
  commitmentTitle: null,
  report: null,
  check: null,
  sources: [],
});

test('what is missing is exact', () => {
  expect(shortfallOf({ inputs: [input('2860', '3600')] })).toEqual({ value: '740', unit: '亩' });
  expect(shortfallOf({ inputs: [input('1.6', '2.25')] })).toEqual({ value: '0.65', unit: '亩' });
});

test('nothing is missing where enough was done, nothing was reported, or several numbers count', () => {
  expect(shortfallOf({ inputs: [input('3600', '3600')] })).toBeNull();
  expect(shortfallOf({ inputs: [input(null, '3600')] })).toBeNull();
  expect(shortfallOf({ inputs: [input('1', '2'), input('1', '2')] })).toBeNull();
  expect(shortfallOf({ inputs: [] })).toBeNull();
});
