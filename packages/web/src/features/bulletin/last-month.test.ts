import { expect, test } from 'vitest';
import { lastMonth } from './last-month.ts';

test('the newest month that is over, also across the turn of a year', () => {
  expect(lastMonth('2026-07-08')).toBe('2026-06');
  expect(lastMonth('2027-01-01')).toBe('2026-12');
});
