import { expect, test } from 'vitest';
import { paginate, type Filled, type Measured } from './paginate.ts';

const text = (lines: number): Measured => ({ height: lines, lines, keepsNext: false, head: 0 });
const heading: Measured = { height: 1, lines: 1, keepsNext: true, head: 0 };
const row: Measured = { height: 1, lines: 1, keepsNext: false, head: 2 };

const shown = (pages: readonly Filled[]): readonly string[] =>
  pages.map(({ parts }) => parts.map(({ piece, from, to }) => `${piece}:${from}-${to}`).join(' '));

test('a paragraph goes on where the page ends, no line twice and none left out', () => {
  expect(shown(paginate([text(3), text(4), text(1)], 5))).toEqual(['0:0-3 1:0-2', '1:2-4 2:0-1']);
});

test('a paragraph longer than a page fills as many as it needs', () => {
  expect(shown(paginate([text(11)], 4))).toEqual(['0:0-4', '0:4-8', '0:8-11']);
});

test('a heading never stands last on a page, also not two of them', () => {
  expect(shown(paginate([text(4), heading, text(2)], 5))).toEqual(['0:0-4', '1:0-1 2:0-2']);
  expect(shown(paginate([text(3), heading, heading, text(2)], 5))).toEqual(['0:0-3', '1:0-1 2:0-1 3:0-2']);
});

test('a heading with room for one line of its text stays', () => {
  expect(shown(paginate([text(3), heading, text(3)], 5))).toEqual(['0:0-3 1:0-1 2:0-1', '2:1-3']);
});

test('the head of a table is drawn again on every page, and takes its room', () => {
  // 6 high: a head of 2 and four rows.
  expect(shown(paginate([row, row, row, row, row], 6))).toEqual(['0:0-1 1:0-1 2:0-1 3:0-1', '4:0-1']);
  expect(paginate([row, row, row, row, row], 6).map(({ room }) => room)).toEqual([0, 3]);
});

test('what is higher than a page gets one of its own', () => {
  expect(shown(paginate([text(1), { ...heading, height: 9, keepsNext: false }, text(1)], 5))).toEqual([
    '0:0-1',
    '1:0-1',
    '2:0-1',
  ]);
});

test('heights that only rounding makes too much still fit', () => {
  expect(shown(paginate([{ ...text(3), height: 3.001 }, text(2)], 5))).toEqual(['0:0-3 1:0-2']);
});
