import { expect, test } from 'vitest';
import { gapsByUnit } from '@luoshi/domain/inspection/gaps';
import type { UsedFact } from './used-fact.ts';
import { widenErrors } from './widen-errors.ts';

const rulebook = {
  errors: { unchecked: '10', desk: '5', sampled: '2', full: '0', 'source-data': '0' },
  reportGaps: { minimum: 2, most: '30' },
};
const fact = (unit: string, status: UsedFact['status']): UsedFact => ({
  id: `${unit} ${status}`,
  unit,
  indicator: 'farmland',
  period: '2026-H1',
  value: '100',
  target: '100',
  unitOfMeasure: '亩',
  status,
  error: null,
  source: '2026-0001',
  commitmentId: unit,
  reportId: null,
  checkId: null,
  figurePeriod: null,
});

test('a unit found short by 20 % and 10 % may lose 15 % of what nobody has seen, and of nothing else', () => {
  const gaps = gapsByUnit([
    { unitId: '甲', reported: '100', found: '80' },
    { unitId: '甲', reported: '50', found: '45' },
    { unitId: '乙', reported: '100', found: '50' },
  ]);
  const facts = (['unchecked', 'desk', 'sampled', 'full', 'source-data'] as const).map((status) =>
    fact('甲', status),
  );
  const errors = widenErrors([...facts, fact('乙', 'unchecked'), fact('丙', 'desk')], gaps, rulebook);
  // 乙 was measured once, 丙 never: the rulebook's own error holds.
  expect(errors.map(({ error }) => error)).toEqual(['15', '15', null, null, null, null, null]);
});
