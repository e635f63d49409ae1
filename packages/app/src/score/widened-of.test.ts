// What a unit's page says of errors that gaps on the spot made wider.
import { expect, test } from 'vitest';
import type { UsedFact } from './used-fact.ts';
import { widenedOf } from './widened-of.ts';

const errors = { unchecked: '10', desk: '5', sampled: '2', full: '0', 'source-data': '0' };
const fact = (id: string, differs: Partial<UsedFact>): UsedFact => ({
  id,
  unit: 'u',
  indicator: id,
  period: '2026-H1',
  value: '10',
  target: '20',
  unitOfMeasure: '亩',
  status: 'unchecked',
  error: null,
  source: id,
  commitmentId: null,
  reportId: null,
  checkId: null,
  figurePeriod: null,
  ...differs,
});

test('it names the standing, the usual and the wider error, and how many figures', () => {
  const facts = [
    fact('a', { error: '12.5' }),
    fact('b', { error: '12.5' }),
    fact('c', { status: 'desk', error: '12.5' }),
    fact('d', { status: 'full' }),
  ];
  expect(widenedOf(facts, errors)).toEqual([
    { status: 'unchecked', usual: '10', error: '12.5', figures: 2 },
    { status: 'desk', usual: '5', error: '12.5', figures: 1 },
  ]);
});

test('it says nothing where no error is wider, or nothing was reported', () => {
  expect(widenedOf([fact('a', {}), fact('b', { value: null, error: '12.5' })], errors)).toEqual([]);
});
