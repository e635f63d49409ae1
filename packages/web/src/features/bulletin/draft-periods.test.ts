// Which period a document is drafted for.
import { expect, test } from 'vitest';
import { draftedKinds, draftPeriods } from './draft-periods.ts';

test('the month just over comes first, also over the turn of a year', () => {
  expect(draftPeriods('monthly-circular', '2026-07-08').slice(0, 3)).toEqual([
    '2026-06',
    '2026-07',
    '2026-05',
  ]);
  expect(draftPeriods('half-year-result', '2026-01-05')[0]).toBe('2025-H2');
});

test('ten days are sheeted while they run', () => {
  expect(draftPeriods('ten-day-sheet', '2026-07-08')[0]).toBe('2026-07-X1');
});

const rules = import.meta.glob<string>('../../../../../rules/bulletins/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('each kind has the period its rule says', () => {
  for (const [kind, period] of Object.entries(draftedKinds)) {
    const rule = rules[`../../../../../rules/bulletins/${kind}.yaml`];
    expect(rule).toContain(`period: ${period}\n`);
    expect(rule).toContain('drafted-by: office\n');
  }
});
