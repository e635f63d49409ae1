import { expect, it } from 'vitest';
import { mustOf, mustValue } from './must.ts';

it.each([
  { mustUnitId: 'a', mustPostId: null },
  { mustUnitId: null, mustPostId: 'b' },
  { mustUnitId: null, mustPostId: null },
])('comes back as it went: %o', (must) => {
  expect(mustOf(mustValue(must))).toEqual(must);
});
