import { expect, test } from 'vitest';
import { rulerShares } from './ruler-shares.ts';

test('what is missing reaches from done to due', () => {
  expect(rulerShares('47.7', '60')).toEqual({ done: 47.7, notch: 60, missingTo: 60 });
});

test('nothing is hatched when more is done than due', () => {
  expect(rulerShares('57.6', '50')).toEqual({ done: 57.6, notch: 50, missingTo: null });
});

test('a ruler ends at its end, however much was done', () => {
  expect(rulerShares('130', '100')).toEqual({ done: 100, notch: 100, missingTo: null });
});

test('without a plan there is no notch, without a report nothing is solid', () => {
  expect(rulerShares('30', null)).toEqual({ done: 30, notch: null, missingTo: null });
  expect(rulerShares(null, '40')).toEqual({ done: 0, notch: 40, missingTo: 40 });
});

test('a negative change draws an empty ruler', () => {
  expect(rulerShares('-5', '10')).toEqual({ done: 0, notch: 10, missingTo: 10 });
});
