import { expect, test } from 'vitest';
import { goalText } from './goal.ts';

test.each([
  ['42000', '亩', '4.2万亩'],
  ['360', '户', '360户'],
  ['720000000', '元', '7.2亿元'],
  ['1121000', '亩', '112.1万亩'],
  ['10000', '人', '1万人'],
  ['12345.67', '元', '12345.67元'],
  ['12345', '元', '1.2345万元'],
  ['7.5', '%', '7.5%'],
])('%s %s is printed %s', (value, unit, text) => expect(goalText(value, unit)).toBe(text));
