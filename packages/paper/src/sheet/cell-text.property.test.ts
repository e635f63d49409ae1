// What was typed into a cell comes back, for every decimal a spreadsheet can show.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from './cell-text.ts';

const seed = 20260708;

test('a decimal of at most 15 significant digits survives the spreadsheet', () => {
  const decimal = fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 14 }))
    .map(([isNegative, digits, places]) => {
      const padded = String(digits).padStart(places + 1, '0');
      const whole = padded.slice(0, padded.length - places);
      const tail = padded.slice(padded.length - places).replace(/0+$/, '');
      return `${isNegative ? '-' : ''}${whole}${tail === '' ? '' : `.${tail}`}`;
    });
  fc.assert(
    fc.property(decimal, (typed) => {
      expect(decimalText(Number(typed))).toBe(typed);
    }),
    { seed, numRuns: 2000 },
  );
});
