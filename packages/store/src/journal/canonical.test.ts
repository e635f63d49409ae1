import { expect, it } from 'vitest';
import { canonical } from './canonical.ts';

it('keys stand in the order of their code units, without spaces', () => {
  expect(canonical({ b: 1, a: [true, null, 'x'], 双: '镇', Z: {} })).toBe(
    '{"Z":{},"a":[true,null,"x"],"b":1,"双":"镇"}',
  );
});

it('a decimal stays the text it was, an escaped character has one form', () => {
  expect(canonical({ value: '2860.50', note: 'a"b\n\u0007' })).toBe(
    '{"note":"a\\"b\\n\\u0007","value":"2860.50"}',
  );
});

it('minus zero is zero', () => {
  expect(canonical(-0)).toBe('0');
});

it.each([[0.5], [Number.NaN], [2 ** 53], [undefined], [() => 1], [[undefined]]])(
  '%s has no canonical form',
  (value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  },
);
