import { expect, test } from 'vitest';
import { gapsByUnit } from '@luoshi/domain/inspection/gaps';
import { widenedError } from './widened-error.ts';

const measured = [
  { unitId: '双渠镇', reported: '3200', found: '2860' },
  { unitId: '双渠镇', reported: '100', found: '100' },
  { unitId: '临川镇', reported: '50', found: '60' },
  { unitId: '临川镇', reported: '30', found: '20' },
  { unitId: '临川镇', reported: '0', found: '5' },
];
const [shuangqu, linchuan] = gapsByUnit(measured);

test('gaps widen an error to the shortfall, never narrow it, and stop at the most', () => {
  const rule = { minimum: 2, most: '30' };
  expect(widenedError('10', linchuan, rule)).toBe('16.6667');
  expect(widenedError('10', shuangqu, rule)).toBe('10');
  expect(widenedError('2', shuangqu, rule)).toBe('5.3125');
  expect(widenedError('10', linchuan, { ...rule, most: '12' })).toBe('12');
  expect(widenedError('10', linchuan, { ...rule, minimum: 3 })).toBe('10');
  expect(widenedError('10', undefined, rule)).toBe('10');
});
