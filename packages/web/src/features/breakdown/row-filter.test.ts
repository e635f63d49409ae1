import type { Consent } from '@luoshi/contract/routes/breakdown';
import { expect, test } from 'vitest';
import { answerable, answeredUnits, rowsBy } from './row-filter.ts';

const consent = (unitId: string, changed: Partial<Consent> = {}): Consent => ({
  id: unitId,
  unitId,
  unitName: unitId,
  answer: null,
  reason: null,
  answeredBy: null,
  answeredAt: null,
  settled: false,
  silent: false,
  version: 1,
  ...changed,
});
const rows = [
  { id: '1', missing: [], consents: [consent('县水务局', { answer: 'agree' }), consent('双渠镇')] },
  { id: '2', missing: [], consents: [consent('双渠镇', { answer: 'object' })] },
  { id: '3', missing: ['due' as const], consents: [consent('大岔乡', { silent: true })] },
  { id: '4', missing: [], consents: [consent('双渠镇', { answer: 'object', settled: true })] },
];
const mine = new Set(['双渠镇']);
const ids = (filter: Parameters<typeof rowsBy>[1]) => rowsBy(rows, filter, mine).map(({ id }) => id);

test('an objection settled by a change stands in the way no longer', () =>
  expect(ids('objected')).toEqual(['2']));

test('silence after the last day is not waited for', () => expect(ids('awaited')).toEqual(['1']));

test('one’s own rows are those one’s unit is asked about', () =>
  expect(ids('mine')).toEqual(['1', '2', '4']));

test('a unit with one open answer has not answered', () => {
  expect(answeredUnits(rows)).toEqual({ asked: 3, answered: 2 });
});

test('a unit may answer what it has not agreed to', () => {
  expect(answerable(rows, mine)).toHaveLength(3);
  expect(answerable(rows, new Set(['县水务局']))).toHaveLength(0);
});
