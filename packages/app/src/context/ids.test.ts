import { expect, it } from 'vitest';
import { newId, newSalt } from './ids.ts';

it('ids sort in the order in which they were made, also many in one millisecond', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('an id is a UUID of version 7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('a salt is 32 bytes, and never the same', () => {
  expect(newSalt()).toHaveLength(32);
  expect(newSalt()).not.toEqual(newSalt());
});
