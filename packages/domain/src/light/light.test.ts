// The thresholds to the digit, and what stands in a light's place.
import { describe, expect, test } from 'vitest';
import { halfway } from './halfway.ts';
import type { LightRule } from './light-rule.ts';
import { light } from './light.ts';
import type { Plan, Standing } from './plan.ts';

const rule: LightRule = {
  id: 'lights',
  version: '1',
  normalFrom: '90',
  slowFrom: '70',
  judgedFrom: '10',
  slowNodeDays: 10,
  linearKinds: ['revenue', 'investment', 'income'],
};
const holidays = { off: ['2026-06-19', '2026-06-20', '2026-06-21'], worked: [] };
const nothing: Standing = {
  value: null,
  asOf: null,
  startedOn: null,
  completedOn: null,
  dueOn: '2026-12-31',
};
const reported = (value: string): Standing => ({
  ...nothing,
  value,
  asOf: '2026-06-30',
  startedOn: '2026-03-02',
});
const points = (value: string, target = '6000'): Plan => ({
  kind: 'points',
  target,
  points: [{ on: '2026-06-30', value }],
});
const on = (standing: Standing, plan: Plan, date = '2026-07-08') =>
  light(standing, plan, date, rule, holidays);
const nodes = (...list: [due: string, done?: string | null, key?: boolean][]): Plan => ({
  kind: 'nodes',
  nodes: list.map(([dueOn, doneOn = null, key = false]) => ({ dueOn, doneOn, key })),
});

describe('a quantity', () => {
  test.each([
    ['3240', 'normal'],
    ['3239.99', 'slow'],
    ['2520', 'slow'],
    ['2519.99', 'behind'],
    ['0', 'behind'],
    ['3600', 'normal'],
  ])('of %s where 3600 is due is %s', (value, expected) => {
    expect(on(reported(value), points('3600')).light).toBe(expected);
  });

  test('at 89.996 % is slow although it prints as 90.00 %', () => {
    expect(on(reported('89.996'), points('100', '1000')).light).toBe('slow');
  });

  test('is judged from exactly a tenth of the whole on; below only the start counts', () => {
    expect(on(reported('0'), points('600'))).toMatchObject({ light: 'behind', why: { code: 'ratio' } });
    expect(on(reported('5'), points('599.99'))).toMatchObject({
      light: null,
      marks: ['started'],
      why: { code: 'too-early' },
    });
    expect(on(nothing, points('599.99'))).toMatchObject({ light: null, marks: ['not-started'] });
  });

  test('carries what is due and the exact ratio', () => {
    expect(on(reported('2860'), points('3600'))).toMatchObject({
      dueNow: { n: 3600n, d: 1n },
      ratio: { n: 143n, d: 180n },
      why: { code: 'ratio', params: { normalFrom: '90', slowFrom: '70' } },
    });
  });

  test('not reported is neither zero nor green', () => {
    expect(on(nothing, points('3600'))).toMatchObject({ light: null, marks: ['not-reported'], ratio: null });
  });

  test('past its final due date is behind, by a single day, whatever the ratio', () => {
    const due = { ...reported('3599'), dueOn: '2026-06-30' };
    expect(on(due, points('3600', '3600'), '2026-06-30').light).toBe('normal');
    expect(on(due, points('3600', '3600'), '2026-07-01')).toMatchObject({
      light: 'behind',
      marks: ['overdue'],
      why: { code: 'past-due', params: { dueOn: '2026-06-30', days: 1 } },
    });
  });
});

describe('what is complete', () => {
  const whole = points('3600', '3600');

  test('in time is normal until it is closed, then carries no light', () => {
    const due = { ...reported('3600'), dueOn: '2026-06-30' };
    expect(on(due, whole)).toMatchObject({ light: 'normal', marks: ['done'] });
    expect(on({ ...due, completedOn: '2026-06-30' }, whole)).toMatchObject({ light: null, marks: ['done'] });
  });

  test('late never turns green again', () => {
    const late = { ...reported('3600'), dueOn: '2026-06-26' };
    expect(on(late, whole)).toMatchObject({
      light: null,
      marks: ['done-late'],
      why: { params: { days: 2 } },
    });
    expect(on({ ...late, completedOn: '2026-07-06' }, whole)).toMatchObject({
      light: null,
      marks: ['done-late'],
    });
  });

  test('is not yet complete on a day before it was completed', () => {
    const closed = { ...nothing, completedOn: '2026-07-06', dueOn: '2026-06-30' };
    expect(on(closed, { kind: 'none' }, '2026-07-05')).toMatchObject({
      light: 'behind',
      marks: ['no-plan', 'overdue'],
    });
  });
});

describe('a plan proportional to time', () => {
  const linear = (measureKind: string): Plan => ({
    kind: 'linear',
    target: '366',
    from: '2026-01-01',
    to: '2026-12-31',
    measureKind,
  });

  test('is allowed where the rule lists the kind', () => {
    expect(on(reported('200'), linear('revenue'), '2026-07-01').dueNow).toEqual({ n: 66612n, d: 365n });
    expect(on(reported('200'), linear('revenue'), '2026-07-01').light).toBe('normal');
  });

  test.each(['crops', 'works', 'livelihood'])('counts as no plan for %s', (kind) => {
    expect(on(reported('366'), linear(kind), '2026-06-29')).toMatchObject({
      light: null,
      marks: ['no-plan'],
      why: { code: 'linear-not-allowed' },
    });
  });
});

describe('nodes', () => {
  test.each([
    ['due today', nodes(['2026-07-08'], ['2026-09-30']), 'normal'],
    ['one working day overdue', nodes(['2026-07-07'], ['2026-09-30']), 'slow'],
    ['overdue over a weekend only', nodes(['2026-07-10'], ['2026-09-30']), 'normal', '2026-07-12'],
    ['ten working days overdue', nodes(['2026-06-24'], ['2026-09-30']), 'slow'],
    ['eleven working days overdue', nodes(['2026-06-23'], ['2026-09-30']), 'behind'],
    ['a key node one working day overdue', nodes(['2026-07-07', null, true], ['2026-09-30']), 'behind'],
    ['done late but done', nodes(['2026-06-01', '2026-07-01'], ['2026-09-30']), 'normal'],
    ['done only tomorrow', nodes(['2026-07-07', '2026-07-09'], ['2026-09-30']), 'slow'],
  ])('%s: %3$s', (_, plan, expected, date = '2026-07-08') => {
    expect(on(nothing, plan, date).light).toBe(expected);
  });

  test('a holiday does not count towards the days overdue', () => {
    expect(on(nothing, nodes(['2026-06-18'], ['2026-09-30']), '2026-06-21').light).toBe('normal');
    expect(on(nothing, nodes(['2026-06-18'], ['2026-09-30']), '2026-06-22')).toMatchObject({
      light: 'slow',
      why: { params: { days: 1 } },
    });
  });

  test('that are not due yet show no light, and an empty road map is no plan', () => {
    expect(on(nothing, nodes(['2026-07-09'], ['2026-09-30']))).toMatchObject({
      light: null,
      marks: ['not-started'],
    });
    expect(on(nothing, nodes())).toMatchObject({ light: null, marks: ['no-plan'] });
  });
});

describe('targets that are compared', () => {
  test.each([
    ['growth', '8', '8', 'rate-reached'],
    ['growth', '8', '7.99', 'rate-short'],
    ['rank', '3', '2', 'rank-reached'],
    ['rank', '3', '4', 'rank-short'],
  ] as const)('%s of %s with %s has its own words and no light', (kind, target, value, mark) => {
    expect(on(reported(value), { kind, target })).toMatchObject({ light: null, marks: [mark], ratio: null });
  });

  test('half the year has two words and no lamp', () => {
    expect([halfway('50', '100'), halfway('49.99', '100'), halfway(null, '100')]).toEqual([
      'past-half',
      'short-of-half',
      null,
    ]);
  });
});
