import { expect, test } from 'vitest';
import { shortNameOf } from './short-name.ts';

test.each([
  ['县农业农村局', '农业农村局'],
  ['双渠镇', '双渠'],
  ['三眼井乡', '三眼井'],
  ['县委', '县委'],
  ['云川供水公司', '云川供水公司'],
])('%s is called %s for short', (name, short) => expect(shortNameOf(name)).toBe(short));
