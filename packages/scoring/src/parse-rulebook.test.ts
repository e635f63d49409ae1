// A rulebook that is wrong says all that is wrong, each by its path.
import { describe, expect, test } from 'vitest';
import { parseRulebook } from './parse-rulebook.ts';

const item = {
  id: 'farmland',
  name: '高标准农田',
  section: 'work',
  weight: '10',
  shape: { kind: 'ratio-capped', indicator: 'farmland', unit: '万亩', cap: '1' },
  missing: 'open',
  'not-applicable': 'spread',
  source: '第11条',
};
const data = {
  id: 'townships',
  version: '2',
  from: '2026-01-01',
  name: '乡镇考核细则',
  source: '第2版',
  unit: '分',
  rounding: { at: 'total', places: '2', mode: 'half-up' },
  'rank-by': 'published',
  errors: { unchecked: '10', desk: '5', sampled: '2', full: '0', 'source-data': '0' },
  coverage: { minimum: '10' },
  bands: {
    quotas: [
      { id: 'excellent', name: '优秀', 'up-to': '30' },
      { id: 'good', name: '良好', 'up-to': '100' },
    ],
    poor: { id: 'poor', name: '较差', below: '60' },
  },
  cohorts: [{ id: 'plain', name: '川区组' }],
  sections: [{ id: 'work', name: '重点工作', weight: '10' }],
  items: [item],
  gates: [{ id: 'safety', name: '安全生产', source: '第30条' }],
};
const known = { sha256: 'a'.repeat(64), indicators: new Map([['farmland', '亩']]) };
const faults = (
  given: unknown,
  indicators: ReadonlyMap<string, string> | null = known.indicators,
): readonly string[] => {
  const parsed = parseRulebook(given, { ...known, indicators });
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path.join('.')}: ${code}`);
};
const withItem = (more: Record<string, unknown>) => ({ ...data, items: [{ ...item, ...more }] });
const deduct = (events: readonly object[], floor = '0') =>
  withItem({ shape: { kind: 'deduct-per-event', events, floor } });
const late = { indicator: 'late', name: '法定答复逾期', kind: 'late-reply', points: '1' };

test('a right one is read with its hash, its numbers as decimals', () => {
  const parsed = parseRulebook(data, known);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      id: 'townships',
      to: null,
      sha256: known.sha256,
      rounding: { places: 2 },
      rankBy: 'published',
      items: [{ notApplicable: 'spread' }],
    },
  });
});

test.each([
  ['nothing at all', null, ': not-a-map'],
  ['a name left out', { ...data, name: undefined }, 'name: missing'],
  ['a key that is unknown', { ...data, note: 'x' }, 'note: unknown-field'],
  ['a date that is none', { ...data, from: '2026-02-30' }, 'from: not-a-date'],
  [
    'another rounding mode',
    { ...data, rounding: { ...data.rounding, mode: 'up-up' } },
    'rounding.mode: not-in-list',
  ],
  [
    'a place and a half',
    { ...data, rounding: { ...data.rounding, places: '1.5' } },
    'rounding.places: not-a-number',
  ],
  [
    'an error of treasury data',
    { ...data, errors: { ...data.errors, 'source-data': '1' } },
    'errors.source-data: out-of-range',
  ],
  [
    'a sample less sure than a desk',
    { ...data, errors: { ...data.errors, sampled: '6' } },
    'errors.sampled: out-of-range',
  ],
  ['a share over a hundred', { ...data, coverage: { minimum: '101' } }, 'coverage.minimum: out-of-range'],
  ['no list where one belongs', { ...data, cohorts: 'plain' }, 'cohorts: not-a-list'],
  ['an empty list', { ...data, gates: [] }, 'gates: not-a-list'],
  ['a name twice', { ...data, cohorts: [...data.cohorts, ...data.cohorts] }, 'cohorts.1.id: repeated'],
  ['a text for a map', { ...data, gates: ['safety'] }, 'gates.0: not-a-map'],
])('%s', (_, given, expected) => expect(faults(given)).toEqual([expected]));

test('quotas rise and end at the whole', () => {
  const bands = (...ends: readonly string[]) => ({
    ...data,
    bands: { ...data.bands, quotas: ends.map((end) => ({ id: end, name: end, 'up-to': end })) },
  });
  expect(faults(bands('30', '90'))).toEqual(['bands.quotas.1.up-to: out-of-range']);
  expect(faults(bands('50', '30', '100'))).toEqual(['bands.quotas.1.up-to: not-in-order']);
});

describe('an item', () => {
  test.each([
    [
      'of no section',
      { section: 'party' },
      ['items.0.section: unknown-section', 'sections.0.weight: weights-differ'],
    ],
    ['whose weight does not add up', { weight: '9' }, ['sections.0.weight: weights-differ']],
    [
      'with a weight that is none',
      { weight: '十' },
      ['items.0.weight: not-a-number', 'sections.0.weight: weights-differ'],
    ],
    ['with another shape', { shape: { kind: 'jury' } }, ['items.0.shape.kind: unknown-shape']],
    ['without a shape', { shape: undefined }, ['items.0.shape: missing']],
    [
      'whose shape lacks its cap',
      { shape: { ...item.shape, cap: undefined } },
      ['items.0.shape.cap: missing'],
    ],
    [
      'with an unknown indicator',
      { shape: { ...item.shape, indicator: 'sheep' } },
      ['items.0.shape.indicator: unknown-indicator'],
    ],
    [
      'in a unit of another kind',
      { shape: { ...item.shape, unit: '座' } },
      ['items.0.shape.unit: wrong-unit'],
    ],
    ['that does not say what missing means', { missing: undefined }, ['items.0.missing: missing']],
  ])('%s', (_, more, expected) => expect(faults(withItem(more))).toEqual(expected));

  test('with bands that do not fall', () => {
    const steps = [
      { from: '80', award: '75' },
      { from: '100', award: '100' },
    ];
    expect(faults(withItem({ shape: { kind: 'bands', indicator: 'farmland', unit: '亩', steps } }))).toEqual([
      'items.0.shape.steps.1: not-in-order',
    ]);
  });

  test('with a floor above its weight', () => {
    expect(faults(deduct([late], '11'))).toEqual(['items.0.shape.floor: out-of-range']);
  });

  test('is not held against indicators when nobody asks', () => {
    expect(faults(withItem({ shape: { ...item.shape, indicator: 'sheep' } }), null)).toEqual([]);
  });
});

describe('petitions and visits', () => {
  test.each([
    ['by kind', deduct([{ ...late, kind: 'petition' }]), 'items.0.shape.events.0.kind: counts-petitions'],
    [
      'by the name of an event',
      deduct([{ ...late, kind: 'finding', name: '越级上访' }]),
      'items.0.shape: counts-petitions',
    ],
    ['by the name of the item', withItem({ name: '信访量下降' }), 'items.0.shape: counts-petitions'],
  ])('are never counted, %s', (_, given, expected) => expect(faults(given)).toEqual([expected]));

  test('a statutory reply overdue may be, also to a petitioner', () => {
    expect(
      faults({
        ...deduct([{ ...late, name: '信访事项答复逾期' }]),
        items: deduct([{ ...late, name: '信访事项答复逾期' }]).items.map((each) => ({
          ...each,
          name: '信访事项按期答复',
        })),
      }),
    ).toEqual([]);
  });

  test('a kind of event that is not in the list is refused', () => {
    expect(faults(deduct([{ ...late, kind: 'praise' }]))).toEqual([
      'items.0.shape.events.0.kind: not-in-list',
    ]);
  });
});

test('everything that is wrong is said at once', () => {
  expect(
    faults({
      ...withItem({ weight: '9', shape: { kind: 'ratio-capped' } }),
      id: ' ',
      from: 'soon',
    }).toSorted(),
  ).toEqual([
    'from: not-a-date',
    'id: not-a-text',
    'items.0.shape.cap: missing',
    'items.0.shape.indicator: missing',
    'items.0.shape.unit: missing',
    'sections.0.weight: weights-differ',
  ]);
});
