import { expect, it } from 'vitest';
import { negated, readDigits, readHan } from './numerals.ts';

it('numbers in characters are read by place', () => {
  expect(readHan('三百二十')).toBe(320n);
  expect(readHan('两万三千')).toBe(23_000n);
  expect(readHan('十二')).toBe(12n);
  expect(readHan('百万')).toBe(1_000_000n);
  expect(readHan('一亿二千万')).toBe(120_000_000n);
});

it('scales and factors are exact', () => {
  expect(readDigits('112.1', '', '万')).toBe('1121000');
  expect(readDigits('35', '2', '万')).toBe('700000');
  expect(readDigits('1,012.40', '', '')).toBe('1012.4');
  expect(readDigits('0.1', '', '亿')).toBe('10000000');
});

it('a cut is the negative of a value, and nothing has no sign', () => {
  expect([negated('12'), negated('-12'), negated('0')]).toEqual(['-12', '12', '0']);
});
