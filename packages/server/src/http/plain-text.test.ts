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

test('values nested without end are not followed to their end', () => {
  let nested: unknown = 'a';
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
  expect(unkeepableField({ content: nested })).toMatch(/^content(\.0)+$/);
});
