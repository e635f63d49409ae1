// Line breaks counted on the fingers.
import { expect, test } from 'vitest';
import { linesOf, type Setting } from './text-lines.ts';

const plain: Setting = { half: 0.5, gap: 0, hangs: false };
const char = '国';

test.each([
  ['28 characters fill a line', char.repeat(28), 0, 1],
  ['the 29th begins the second', char.repeat(29), 0, 2],
  ['an indented line holds 26', char.repeat(27), 2, 2],
  ['nothing takes one line', '', 2, 1],
  ['56 digits are as wide as 28 characters', '1'.repeat(56), 0, 1],
  ['a number is not parted: 27 and one 2026 are two lines', `${char.repeat(27)}2026`, 0, 2],
  [
    'a comma may not begin a line and takes its character along',
    `${char.repeat(28)}，${char.repeat(26)}`,
    0,
    2,
  ],
  ['with one more the second line is full', `${char.repeat(28)}，${char.repeat(27)}`, 0, 3],
  ['an opening mark may not end a line', `${char.repeat(27)}（${char.repeat(27)}`, 0, 2],
  ['an address longer than a line goes on', 'a'.repeat(57), 0, 2],
])('%s', (_, text, first, expected) => expect(linesOf(text, 28, first, plain)).toBe(expected));

test('a mark that may hang needs no room of its own', () => {
  expect(linesOf(`${char.repeat(28)}，`, 28, 0, plain)).toBe(2);
  expect(linesOf(`${char.repeat(28)}，`, 28, 0, { ...plain, hangs: true })).toBe(1);
});

test('space beside a number takes room', () => {
  expect(linesOf(`${char.repeat(13)}12${char.repeat(14)}`, 28, 0, plain)).toBe(1);
  expect(linesOf(`${char.repeat(13)}12${char.repeat(14)}`, 28, 0, { ...plain, gap: 0.25 })).toBe(2);
});
