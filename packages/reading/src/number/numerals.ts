// Numbers as they are written — 1,234.5, 三百二十, 2×35万 — to exact decimals.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { fraction, fromDecimal, multiply, toDecimal } from '@luoshi/domain/quantity/fraction';

const digits = '零一二三四五六七八九';
const small: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
/** The largest first. */
const large: Readonly<Record<string, bigint>> = { 亿: 100_000_000n, 万: 10_000n };

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

/** A number below 万: 三百二十; two digits side by side are read by place. */
function readSmall(run: string): bigint {
  let [sum, digit] = [0n, 0n];
  let isOpen = false;
  for (const c of run) {
    const one = digitOf(c);
    if (one !== null) {
      digit = isOpen ? digit * 10n + one : one;
      isOpen = digit > 0n;
    } else {
      sum += (isOpen ? digit : 1n) * (small[c] ?? 1n);
      [digit, isOpen] = [0n, false];
    }
  }
  return sum + digit;
}

/** A number in characters: 三百二十 → 320, 一亿二千万 → 120000000, 百万 → 1000000. */
export function readHan(run: string): bigint {
  for (const [word, size] of Object.entries(large)) {
    const at = run.lastIndexOf(word);
    if (at < 0) continue;
    const before = run.slice(0, at);
    return (before === '' ? 1n : readHan(before)) * size + readHan(run.slice(at + 1));
  }
  return readSmall(run);
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
