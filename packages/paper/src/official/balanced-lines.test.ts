// Titles turned as an office would turn them.
import { expect, test } from 'vitest';
import { balancedLines } from './balanced-lines.ts';

test.each([
  ['关于2026年6月份重点工作进展情况的通报', ['关于2026年6月份重点工作进展情况的通报']],
  ['关于印发《2026年重点工作任务分解表》的通知', ['关于印发', '《2026年重点工作任务分解表》的通知']],
  ['国'.repeat(30), ['国'.repeat(15), '国'.repeat(15)]],
  ['国'.repeat(45), ['国'.repeat(15), '国'.repeat(15), '国'.repeat(15)]],
])('%s is set in its lines', (title, lines) => expect(balancedLines(title, 20)).toEqual(lines));

test('no character is lost and no line is too long', () => {
  const title = '关于全县上半年重点工作、重大项目和民生实事督查情况及下一步工作安排的通报';
  const lines = balancedLines(title, 20);
  expect(lines.join('')).toBe(title);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
});
