import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from './canonical.ts';

const leaf = fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

const seed = 20_260_708;

it('says the whole value: reading it gives the value back', () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(canonical(JSON.parse(canonical(given)))).toBe(canonical(given));
      expect(JSON.stringify(JSON.parse(canonical(given)))).toHaveLength(JSON.stringify(given).length);
    }),
    { seed },
  );
});

it('does not depend on the order in which a row names its columns', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), leaf, { noNullPrototype: true }), (row) => {
      const reversed = Object.fromEntries(Object.entries(row).toReversed());
      expect(canonical(reversed)).toBe(canonical(row));
    }),
    { seed },
  );
});
