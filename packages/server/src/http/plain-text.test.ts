import { expect, test } from 'vitest';
import { unkeepableField } from './plain-text.ts';

test.each([
  ['a zero character', { title: 'a\0b' }, 'title'],
  ['half a character', { items: [{ what: '好' }, { what: '\ud83d' }] }, 'items.1.what'],
  ['its other half', ['\ude00'], '0'],
  ['a name that holds one', { mapping: { 'a\0': 'b' } }, 'mapping'],
])('%s is found by its path', (_, value, path) =>
  expect(unkeepableField({ body: value })).toBe(`body.${path}`),
);

test.each([['😀𠮷'], [{ note: '<b>{x}#\t\n\u202e', none: null, count: 3, yes: true }], [undefined], [[]]])(
  '%o can be kept',
  (value) => expect(unkeepableField({ body: value })).toBeNull(),
);
