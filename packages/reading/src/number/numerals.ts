// Numbers as they are written — 1,234.5, 三百二十, 2×35万 — to exact decimals.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { fraction, fromDecimal, multiply, toDecimal } from '@luoshi/domain/quantity/fraction';

const digits = '零一二三四五六七八九';
const small: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const large: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

const digitOf = (c: string): bigint | null => {
  const value = c === '两' ? 2 : digits.indexOf(c);
  return value < 0 ? null : BigInt(value);
};

/** How much a run of 十百千万亿 multiplies by: 百万 → 1000000. */
export function scaleOf(run: string): bigint {
  let scale = 1n;
  for (const c of run) scale *= small[c] ?? large[c] ?? 1n;
  return scale;
}

/** A number in characters: 三百二十 → 320, 百万 → 1000000. */
export function readHan(run: string): bigint {
  let [total, section, digit] = [0n, 0n, null as bigint | null]; // the annotation: null literal alone narrows to null
  for (const c of run) {
    const one = digitOf(c);
    if (one !== null) {
      digit = digit !== null && digit > 0n && one < 10n ? digit * 10n + one : one;
    } else if (c in small) {
      section += (digit ?? 1n) * (small[c] ?? 1n);
      digit = null;
    } else {
      const below = section + (digit ?? 0n);
      total = (total + (below === 0n && total === 0n ? 1n : below)) * (large[c] ?? 1n);
      [section, digit] = [0n, null];
    }
  }
  return total + section + (digit ?? 0n);
}

const plain = (text: string): Decimal => text.replaceAll(',', '');

/**
 * The exact value of a number in digits with its factor and scale.
 *
 * @param factor the part before ×, or empty
 * @param scale a run of 十百千万亿, or empty
 */
export function readDigits(text: string, factor: string, scale: string): Decimal {
  const value = multiply(fromDecimal(plain(text)), fraction(scaleOf(scale)));
  return toDecimal(factor === '' ? value : multiply(value, fromDecimal(plain(factor)))) ?? plain(text);
}

/** A value with the other sign; zero stays zero. */
export const negated = (value: Decimal): Decimal =>
  value === '0' ? value : value.startsWith('-') ? value.slice(1) : `-${value}`;
