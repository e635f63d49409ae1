// What becomes of a matter, and how it is numbered.
import { expect, test } from 'vitest';
import { commitmentStates } from '../commitment/state.ts';
import {
  instructionNumber,
  instructionStanding,
  instructionStandings,
  instructionTypes,
  isOpenStanding,
  sheetNumber,
} from './instruction.ts';

test('what was given as a commitment stands where the commitment stands', () => {
  expect(commitmentStates.map((state) => instructionStanding('assigned', state))).toEqual([
    'assigned',
    'assigned',
    'underway',
    'submitted',
    'concluded',
    'withdrawn',
  ]);
});

test('what was only noted on a matter is done with, whatever becomes of that matter', () => {
  expect(commitmentStates.map((state) => instructionStanding('noted', state))).toEqual(
    commitmentStates.map(() => 'noted'),
  );
  expect(instructionStanding('registered', null)).toBe('registered');
});

test('it is open until the leader who gave it has nothing more to say', () => {
  expect(instructionStandings.filter(isOpenStanding)).toEqual([
    'registered',
    'assigned',
    'underway',
    'submitted',
  ]);
});

test('each type has a word of its own in the number', () => {
  expect(new Set(instructionTypes.map((type) => instructionNumber(type, 2026, 1))).size).toBe(6);
  expect([instructionNumber('instruction', 2026, 12), sheetNumber(2026, 3)]).toEqual([
    '批〔2026〕12号',
    '呈阅〔2026〕3号',
  ]);
});
