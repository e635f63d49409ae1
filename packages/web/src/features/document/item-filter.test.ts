import { expect, test } from 'vitest';
import { nextOpen, shownBy } from './item-filter.ts';

const item = (id: string, changed: object = {}) => ({
  id,
  kind: 'promise' as const,
  state: 'found' as const,
  dueTo: '2026-08-31',
  owners: ['县水务局'],
  ...changed,
});
const items = [
  item('1', { state: 'accepted' }),
  item('2', { dueTo: null }),
  item('3', { kind: 'result', dueTo: null, owners: [] }),
  item('4', { state: 'rejected', owners: [] }),
  item('5', { state: 'edited', owners: [] }),
];
const ids = (filter: Parameters<typeof shownBy>[1]) => shownBy(items, filter).map(({ id }) => id);

test('only tasks that are not rejected have to have a date and an owner', () => {
  expect(ids('no-due')).toEqual(['2']);
  expect(ids('no-owner')).toEqual(['5']);
});

test('a corrected item counts as taken', () => {
  expect(ids('taken')).toEqual(['1', '5']);
  expect(ids('open')).toEqual(['2', '3']);
});

test('after the last open item the first comes again, and none after the only one', () => {
  expect(nextOpen(items, '2')).toBe('3');
  expect(nextOpen(items, '3')).toBe('2');
  expect(nextOpen([item('9')], '9')).toBeNull();
});
