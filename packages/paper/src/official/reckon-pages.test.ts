// Pages of ten-line height, filled by hand.
import { expect, test } from 'vitest';
import { box, type Box } from './piece.ts';
import { reckonPages } from './reckon-pages.ts';

const line = 10;
const height = 100;
const text = (fewest: number, most = fewest): Box => box(line, [fewest, most]);
const pages = (...boxes: readonly Box[]) => reckonPages([{ boxes, height }], line);

test('room is what is left on the last page less a line of reserve', () => {
  expect(pages(text(4))).toEqual({ pages: 1, room: 50 });
  expect(pages(text(14))).toEqual({ pages: 2, room: 50 });
});

test('a count that depends on the typeface is not given', () => {
  expect(pages(text(9, 11))).toBeUndefined();
  expect(pages(text(12, 14))).toEqual({ pages: 2, room: 50 });
});

test('a count that a line more would change is not given', () => {
  expect(pages(text(9))).toEqual({ pages: 1, room: 0 });
  expect(pages(text(10))).toBeUndefined();
});

test('lines kept together may go to the next page or not', () => {
  const signed = [box(line, [1, 1], true), box(line, [1, 1], true), box(line)];
  // 8 lines and three kept together: parted they leave 1 for the next page, together 3; both are two pages.
  expect(pages(text(8), ...signed)).toEqual({ pages: 2, room: 60 });
  expect(pages(text(7), ...signed)).toBeUndefined();
});

test('the head of a table is repeated on each page', () => {
  const row: Box = { ...box(30), head: 20 };
  // 20 + 30 + 30 leave no room for a third row: 20 + 30 on the next page.
  expect(pages(box(20), row, row, row)).toEqual({ pages: 2, room: 40 });
});

test('each flow begins on a new page', () => {
  const flows = [
    { boxes: [text(1)], height },
    { boxes: [text(3)], height: 60 },
  ];
  expect(reckonPages(flows, line)).toEqual({ pages: 2, room: 20 });
});
