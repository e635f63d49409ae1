// Numbers of a spreadsheet are binary doubles; what people typed is a decimal.
import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';

test.each([
  [0.1 + 0.2, '0.3'],
  [0.3, '0.3'],
  [2860.5, '2860.5'],
  [1e21, '1000000000000000000000'],
  [123456789012345, '123456789012345'],
  [12345678901234568, '12345678901234600'],
  [1.5e-7, '0.00000015'],
  [-0.05, '-0.05'],
  [99.99999999999999, '100'],
  [0, '0'],
  [-0, '0'],
  [100, '100'],
])('%d is told as %s', (stored, told) => expect(cellText(stored)).toBe(told));

test('a date is told as its day, a text is trimmed, nothing is empty', () => {
  expect(cellText(new Date('2026-07-08T16:30:00Z'))).toBe('2026-07-08');
  expect(cellText('　2026年7月 ')).toBe('2026年7月');
  expect(cellText(null)).toBe('');
  expect(cellText(true)).toBe('true');
});
