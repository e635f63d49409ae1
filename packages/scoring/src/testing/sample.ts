// A small rulebook and its facts, to be varied by tests.
import type { Fact, Facts } from '../fact.ts';
import type { Rulebook, RulebookItem } from '../rulebook.ts';

/** An item in section `work`: farmland by ratio, at most its weight. */
export const item = (more: Partial<RulebookItem> = {}): RulebookItem => ({
  id: 'farmland',
  name: '高标准农田',
  section: 'work',
  weight: '10',
  shape: { kind: 'ratio-capped', indicator: 'farmland', unit: '亩', cap: '1' },
  missing: 'open',
  notApplicable: 'open',
  source: '考核细则第11条',
  ...more,
});

/** A rulebook over one cohort, with the items given as its one section. */
export const rulebook = (
  items: readonly RulebookItem[] = [item()],
  more: Partial<Rulebook> = {},
): Rulebook => ({
  id: 'townships',
  version: '1',
  sha256: '0'.repeat(64),
  name: '乡镇考核细则',
  from: '2026-01-01',
  to: null,
  source: 'invented',
  unit: '分',
  rounding: { at: 'total', places: 2, mode: 'half-up' },
  rankBy: 'published',
  errors: { unchecked: '10', desk: '5', sampled: '2', full: '0', 'source-data': '0' },
  reportGaps: { minimum: 2, most: '30' },
  coverage: { minimum: '0' },
  bands: {
    quotas: [
      { id: 'excellent', name: '优秀', upTo: '30' },
      { id: 'good', name: '良好', upTo: '80' },
      { id: 'fair', name: '一般', upTo: '100' },
    ],
    poor: { id: 'poor', name: '较差', below: '0' },
  },
  cohorts: [{ id: 'plain', name: '川区组' }],
  sections: [{ id: 'work', name: '重点工作', weight: '100' }],
  items,
  gates: [{ id: 'safety', name: '安全生产', source: '考核细则第30条' }],
  ...more,
});

/** A fully checked fact of 双渠镇 for the half-year: 96 of 100 亩. */
export const fact = (more: Partial<Fact> = {}): Fact => ({
  id: 'fact',
  unit: '双渠镇',
  indicator: 'farmland',
  period: '2026-H1',
  value: '96',
  target: '100',
  unitOfMeasure: '亩',
  status: 'full',
  error: null,
  source: 'report',
  ...more,
});

/** Facts about the units that occur in the rows, all in the one cohort. */
export const factsOf = (rows: readonly Fact[], more: Partial<Facts> = {}): Facts => ({
  period: '2026-H1',
  units: [...new Set(rows.map((row) => row.unit))].map((unit) => ({ unit, cohort: 'plain' })),
  rows,
  ...more,
});
