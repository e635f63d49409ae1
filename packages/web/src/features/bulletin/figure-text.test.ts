import { expect, test } from 'vitest';
import { figureText } from './figure-text.ts';

test('thousands are grouped in the value and nowhere else', () => {
  expect(figureText({ text: '23509亩', value: '23509' })).toBe('23,509亩');
  expect(figureText({ text: '4.0个百分点', value: '4.0' })).toBe('4.0个百分点');
});

test('a value printed in a larger unit is left as printed', () => {
  expect(figureText({ text: '3.21亿元', value: '32100' })).toBe('3.21亿元');
});
