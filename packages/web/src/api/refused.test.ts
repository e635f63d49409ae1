import { expect, test } from 'vitest';
import { asRefused, Refused, refusedBy } from './refused.ts';

test('a problem of the server keeps its code and parameters', () => {
  const refused = refusedBy(422, { code: 'wrong-unit', params: { given: '公顷', expected: '亩' } });
  expect(refused.code).toBe('wrong-unit');
  expect(refused.params).toEqual({ given: '公顷', expected: '亩' });
});

test('what a proxy answers in place of the server means that it was not reached', () => {
  expect(refusedBy(502, null).code).toBe('unreachable');
  expect(refusedBy(504, '<html>').code).toBe('unreachable');
});

test('an answer nobody can read is a failure with its status for a number', () => {
  expect(refusedBy(500, { code: 'no-such-code' })).toMatchObject({
    code: 'failed',
    params: { incident: 500 },
  });
});

test('a bug is not told as a refusal', () => {
  const bug = new TypeError('x');
  expect(() => asRefused(bug)).toThrow(bug);
  const refused = new Refused('duplicate');
  expect(asRefused(refused)).toBe(refused);
});
