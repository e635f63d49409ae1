// Decimal numbers as text: the only form in which a measured value is typed in, stored or sent.
// Parsing is strict; nothing is guessed and nothing is rounded.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** A decimal number as text, `-12.5`; canonical when it comes from {@link parseDecimal}. */
export type Decimal = string;

const longest = 40;
const ascii: Readonly<Record<string, string>> = { '．': '.', '，': ',', '－': '-', '−': '-', '＋': '+' };

const toAscii = (text: string): string =>
  text.replace(/[０-９．，－−＋]/gu, (c) => ascii[c] ?? String(c.charCodeAt(0) - '０'.charCodeAt(0)));

/**
 * Reads a number as people type it: full-width digits, thousands separators in groups of three, a sign.
 *
 * @returns the canonical decimal, without leading zeros, trailing decimal zeros, `+` or `-0`;
 *   refused with `malformed-number` when anything else stands in the text or it is longer than 40 characters
 */
export function parseDecimal(text: string): Outcome<Decimal> {
  const typed = toAscii(text.trim());
  const parts = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(typed);
  if (!parts || typed.length > longest) return refuse('malformed-number', { text: text.slice(0, longest) });
  const [, sign, grouped = '', decimals = ''] = parts;
  const whole = grouped.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const tail = decimals.replace(/0+$/, '');
  const value = tail === '' ? whole : `${whole}.${tail}`;
  return ok(sign === '-' && value !== '0' ? `-${value}` : value);
}
