import { expect, test } from 'vitest';
import { checkPassword } from './password-rule.ts';
import { waitAfter } from './slow-down.ts';

const names = ['hexiaomei', '贺晓梅', '双渠镇', '云川县'];
const why = (password: string) => {
  const checked = checkPassword(password, names);
  return checked.ok ? 'ok' : checked.refusal.params['why'];
};

test.each([
  ['松涛晚照石桥新渠水', 'length'],
  ['松涛晚照石桥新渠水长', 'ok'],
  ['x'.repeat(129), 'length'],
  ['1234567890', 'common'],
  ['aaaaaaaaaaaaaa', 'common'],
  ['PASSWORD123', 'common'],
  ['hexiaomei-2026', 'name'],
  ['我在双渠镇上班多年', 'length'],
  ['我在双渠镇上班已多年', 'name'],
  ['four quiet words here', 'ok'],
])('%s: %s', (password, expected) => expect(why(password)).toBe(expected));

test('the wait doubles from the fifth failure on and ends at a quarter of an hour', () => {
  expect([0, 4, 5, 6, 7, 13, 14, 100].map(waitAfter)).toEqual([0, 0, 2, 4, 8, 512, 900, 900]);
});
