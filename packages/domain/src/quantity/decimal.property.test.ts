// Numbers as people type them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDecimal } from './decimal.ts';
import { fromDecimal } from './fraction.ts';

const seed = 20260708;
const canonical = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.stringMatching(/^\d{0,8}$/))
  .map(([whole, tail]) => `${whole}${/[1-9]/.test(tail) ? `.${tail.replace(/0+$/, '')}` : ''}`);

test('parsing a canonical decimal gives it back', () => {
  fc.assert(
    fc.property(canonical, (text) => {
      expect(parseDecimal(text)).toEqual({ ok: true, value: text });
    }),
    { seed },
  );
});

test('thousands separators, full-width digits and padding zeros do not change the number', () => {
  const wide = (text: string) => text.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(canonical, (text) => {
      const [whole = '', tail] = text.split('.');
      const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',') + (tail ? `.${tail}00` : '');
      for (const typed of [grouped, wide(grouped), ` ${text.replace(/^(-?)/, '$100')} `]) {
        expect(parseDecimal(typed)).toEqual({ ok: true, value: text });
      }
    }),
    { seed },
  );
});

test('whatever text is given, it is refused or becomes a decimal that can be calculated with', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+０-９0-9,，.．万%e ]{0,12}$/)), (text) => {
      const parsed = parseDecimal(text);
      if (parsed.ok) expect(parseDecimal(parsed.value)).toEqual(parsed);
      if (parsed.ok) expect(() => fromDecimal(parsed.value)).not.toThrow();
      else expect(parsed.refusal.code).toBe('malformed-number');
    }),
    { seed, numRuns: 500 },
  );
});

test.each([
  '',
  ' ',
  '-',
  '1,23',
  '1,2345',
  '12,345,6',
  '1.',
  '.5',
  '1.2.3',
  '1e3',
  '12%',
  '3万',
  '约30',
  '1 000',
  '0x10',
  'NaN',
  '9'.repeat(41),
])('“%s” is not a number', (text) =>
  expect(parseDecimal(text)).toMatchObject({ ok: false, refusal: { code: 'malformed-number' } }),
);

test.each([
  ['１，２３４．５０', '1234.5'],
  ['+007', '7'],
  ['－０．００', '0'],
  ['−2.50', '-2.5'],
  ['39,920', '39920'],
])('“%s” is %s', (text, value) => expect(parseDecimal(text)).toEqual({ ok: true, value }));
