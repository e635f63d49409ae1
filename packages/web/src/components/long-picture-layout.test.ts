// Columns fill the line, and lines keep within their column.
import { expect, test } from 'vitest';
import { columnWidths, wrapped } from './long-picture-layout.ts';

const sum = (widths: readonly number[]) => Math.round(widths.reduce((so, width) => so + width, 0));

test('columns share what is left over, and give way from the widest on', () => {
  expect(sum(columnWidths([100, 200], 984))).toBe(984);
  const tight = columnWidths([60, 100, 3000], 600);
  expect(sum(tight)).toBe(600);
  // 80 and 120 are what they want; the long one takes the rest.
  expect(tight.map(Math.round)).toEqual([80, 120, 400]);
});

test('a line turns before the character that would stand outside, and at a break', () => {
  const measure = (text: string) => text.length * 10;
  expect(wrapped('高标准农田建设', 30, measure)).toEqual(['高标准', '农田建', '设']);
  expect(wrapped('一\n二三', 30, measure)).toEqual(['一', '二三']);
  expect(wrapped('', 30, measure)).toEqual(['']);
});
