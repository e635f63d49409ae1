import { expect, test } from 'vitest';
import { actsFor } from './acts-for.ts';

const nobody = { isOffice: false, isLeader: false, isOfUnit: false };

test('the unit states until something is proposed; nothing is proposed before it could', () => {
  expect(actsFor({ state: 'to-state' }, { ...nobody, isOfUnit: true })).toEqual(['state']);
  expect(actsFor({ state: 'to-state' }, { ...nobody, isOffice: true })).toEqual(['edit']);
  expect(actsFor({ state: 'stated' }, { ...nobody, isOffice: true })).toEqual(['propose', 'edit']);
  expect(actsFor({ state: 'proposed' }, { ...nobody, isOfUnit: true })).toEqual([]);
});

test('only a leader ends a file', () => {
  expect(actsFor({ state: 'handed-over' }, { ...nobody, isOffice: true })).toEqual([]);
  expect(actsFor({ state: 'handed-over' }, { ...nobody, isLeader: true })).toEqual(['close']);
});
