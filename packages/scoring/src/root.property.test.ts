// Roots without floating point.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, fraction, fromDecimal, multiply, subtract } from '@luoshi/domain/quantity/fraction';
import { lessRoot, reachesRoot } from './root.ts';

const seed = 20260708;
const number = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 8n }))
  .map(([n, d]) => fraction(n, d));
const places = fc.nat(4);

test('what is printed takes off at least the root, and less than one last place more', () => {
  fc.assert(
    fc.property(number, number, places, (value, square, digits) => {
      const printed = fromDecimal(lessRoot(value, square, digits));
      expect(reachesRoot(subtract(value, printed), square)).toBe(true);
      const above = add(printed, fraction(1n, 10n ** BigInt(digits)));
      expect(reachesRoot(subtract(value, above), square)).toBe(false);
    }),
    { seed, numRuns: 500 },
  );
});

test('the root of a square is the number, and a difference below zero reaches no root', () => {
  fc.assert(
    fc.property(number, (value) => {
      const square = multiply(value, value);
      expect(reachesRoot(value, square)).toBe(true);
      expect(reachesRoot(subtract(fraction(0n), value), square)).toBe(value.n === 0n);
      expect(compare(fromDecimal(lessRoot(value, square, 3)), fraction(0n))).toBe(0);
    }),
    { seed },
  );
});
