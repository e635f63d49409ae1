import { expect, test } from 'vitest';
import { layOut, type MeasuredSection, type Sheet } from './lay-out.ts';

const line = 22 / 12;
const lines = (count: number, across = false): MeasuredSection => ({
  across,
  pieces: [{ height: count * line, lines: count, keepsNext: false, head: 0 }],
});
const shown = (sheets: readonly Sheet[]): readonly string[] =>
  sheets.map(
    ({ number, imprint, across }) =>
      `${number ?? 'none'}${across ? ' across' : ''}${imprint ? ' imprint' : ''}`,
  );
const imprint = 2 * line;

test('22 lines fill a page and the 23rd begins the next', () => {
  const [first, second] = layOut([lines(23)], imprint);
  expect([first?.parts, second?.parts]).toEqual([
    [{ piece: 0, from: 0, to: 22 }],
    [{ piece: 0, from: 22, to: 23 }],
  ]);
});

test('the 版记 closes the last page when that is even and has room for it and a line', () => {
  expect(shown(layOut([lines(41)], imprint))).toEqual(['1', '2 imprint']);
  expect(shown(layOut([lines(42)], imprint))).toEqual(['1', '2', 'none', 'none imprint']);
});

test('after an odd page it stands alone on the next', () => {
  expect(shown(layOut([lines(10)], imprint))).toEqual(['1', '2 imprint']);
  expect(shown(layOut([lines(23), lines(5)], imprint))).toEqual(['1', '2', '3', '4 imprint']);
});

test('it never stands on a page that is printed across', () => {
  expect(shown(layOut([lines(3), lines(3, true)], imprint))).toEqual([
    '1',
    '2 across',
    'none',
    'none imprint',
  ]);
});
