import type { JournalEntry } from '@luoshi/contract/routes/journal';
import { expect, test } from 'vitest';
import { linesOf } from './journal-lines.ts';

const entry = (seq: number, changed: Partial<JournalEntry> = {}): JournalEntry => ({
  id: String(seq),
  seq,
  at: '2026-07-08T01:00:00.000Z',
  person: '沈文博',
  post: '督查考核局局长',
  roles: ['office'],
  verb: 'item.decide',
  act: 'update',
  table: 'items',
  rowId: String(seq),
  version: 2,
  reason: null,
  ...changed,
});

test('rows of one act are one line', () => {
  const lines = linesOf([entry(3), entry(2), entry(1, { table: 'documents' })]);
  expect(lines.map(({ tables }) => tables)).toEqual([
    [
      { table: 'items', count: 2 },
      { table: 'documents', count: 1 },
    ],
  ]);
});

test('another person at the same moment did another act', () => {
  expect(linesOf([entry(2), entry(1, { person: '贺晓梅' })]).map(({ first }) => first.person)).toEqual([
    '沈文博',
    '贺晓梅',
  ]);
});
