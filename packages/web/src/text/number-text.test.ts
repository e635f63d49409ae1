import { expect, test } from 'vitest';
import { amountText, percentText } from './number-text.ts';

test('thousands are grouped and the fraction is left as it is', () => {
  expect(amountText('2860')).toBe('2,860');
  expect(amountText('12345678.90')).toBe('12,345,678.90');
  expect(amountText('999')).toBe('999');
  expect(amountText('0.1234567')).toBe('0.1234567');
});

test('a minus sign is not taken for a digit', () => {
  expect(amountText('-123')).toBe('-123');
  expect(amountText('-1240')).toBe('-1,240');
});

test('a share carries its sign', () => expect(percentText('67.4')).toBe('67.4%'));
