// Laws of exact arithmetic, held for arbitrary numbers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  fraction,
  fromDecimal,
  isZero,
  max,
  min,
  multiply,
  one,
  printFraction,
  round,
  subtract,
  sum,
  toDecimal,
  zero,
} from './fraction.ts';

const seed = 20260708;
const number = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => fraction(n, d));

test('addition and multiplication commute, associate and distribute', () => {
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(multiply(a, b)).toEqual(multiply(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
    }),
    { seed },
  );
});

test('zero and one are neutral, and what is subtracted or divided comes back', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(add(a, zero)).toEqual(a);
      expect(multiply(a, one)).toEqual(a);
      expect(add(subtract(a, b), b)).toEqual(a);
      if (!isZero(b)) expect(multiply(divide(a, b), b)).toEqual(a);
    }),
    { seed },
  );
});

test('the order agrees with subtraction, and min and max are its ends', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(compare(a, b)).toBe(compare(subtract(a, b), zero));
      expect([compare(min(a, b), max(a, b)) <= 0, add(min(a, b), max(a, b))]).toEqual([true, add(a, b)]);
    }),
    { seed },
  );
});

test('rounding moves a number by less than a unit of its last place, and by at most half of one in the half modes', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 9 }), (a, places) => {
      const unit = fraction(1n, 10n ** BigInt(places));
      const off = (mode: 'half-up' | 'half-even' | 'down' | 'up') => {
        const difference = subtract(fromDecimal(round(a, places, mode)), a);
        return max(difference, subtract(zero, difference));
      };
      expect(compare(off('down'), unit)).toBe(-1);
      expect(compare(off('up'), unit)).toBe(-1);
      expect(compare(multiply(off('half-up'), fraction(2n)), unit)).not.toBe(1);
      expect(off('half-up')).toEqual(off('half-even'));
    }),
    { seed },
  );
});

test('rounding what is already rounded changes nothing, and a mirrored number rounds to the mirror image', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 9 }), (a, places) => {
      const printed = round(a, places);
      expect(round(fromDecimal(printed), places)).toBe(printed);
      expect(fromDecimal(round(subtract(zero, a), places))).toEqual(subtract(zero, fromDecimal(printed)));
    }),
    { seed },
  );
});

test('a decimal survives the way to a fraction and back', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.integer({ min: 0, max: 12 }),
      (n, places) => {
        const value = fraction(n, 10n ** BigInt(places));
        const text = toDecimal(value);
        expect(text && fromDecimal(text)).toEqual(value);
      },
    ),
    { seed },
  );
});

test('halves go up, to even, down or up as the mode says', () => {
  const shown = (text: string) =>
    (['half-up', 'half-even', 'down', 'up'] as const).map((m) => round(fromDecimal(text), 1, m));
  expect(shown('2.25')).toEqual(['2.3', '2.2', '2.2', '2.3']);
  expect(shown('2.35')).toEqual(['2.4', '2.4', '2.3', '2.4']);
  expect(shown('-2.25')).toEqual(['-2.3', '-2.2', '-2.2', '-2.3']);
  expect(shown('-0.04')).toEqual(['0.0', '0.0', '0.0', '-0.1']);
});

test('a ratio without a decimal stays exact and says so', () => {
  const third = divide(one, fraction(3n));
  expect(sum([third, third, third])).toEqual(one);
  expect(printFraction(fraction(-28n, -27n))).toBe('28/27');
  expect(toDecimal(fraction(28n, 27n))).toBeNull();
  expect(round(third, 0)).toBe('0');
});

test('a zero denominator and text that is no decimal are bugs', () => {
  expect(() => fraction(1n, 0n)).toThrow(RangeError);
  expect(() => divide(one, zero)).toThrow(RangeError);
  expect(() => fromDecimal('1e3')).toThrow(RangeError);
  expect(() => fromDecimal('')).toThrow(RangeError);
});
