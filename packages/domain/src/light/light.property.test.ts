// What holds for every plan and every value.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, fromDecimal } from '../quantity/fraction.ts';
import type { LightRule } from './light-rule.ts';
import { light } from './light.ts';
import type { Plan, Standing } from './plan.ts';
import { plannedBy, trajectory } from './trajectory.ts';

const seed = 20260708;
const rule: LightRule = {
  id: 'lights',
  version: '1',
  normalFrom: '90',
  slowFrom: '70',
  judgedFrom: '10',
  slowNodeDays: 10,
  linearKinds: ['revenue'],
};
const holidays = { off: [], worked: [] };
const value = fc.integer({ min: 0, max: 10_000 }).map((n) => `${n}`);
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-07-${String(n).padStart(2, '0')}`);
const month = fc.integer({ min: 1, max: 12 }).map((n) => `2026-${String(n).padStart(2, '0')}-15`);
const points: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.integer({ min: 1, max: 10_000 }),
    fc.array(fc.tuple(month, fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 6 }),
  )
  .map(([target, list]) => ({
    kind: 'points',
    target: `${target}`,
    points: list.map(([on, share]) => ({ on, value: `${(target * share) / 100}` })),
  }));
const linear: fc.Arbitrary<Plan> = fc.integer({ min: 1, max: 10_000 }).map((target) => ({
  kind: 'linear',
  target: `${target}`,
  from: '2026-01-01',
  to: '2026-12-31',
  measureKind: 'revenue',
}));
const quantityPlan = fc.oneof(points, linear);
const noPlan: fc.Arbitrary<Plan> = fc.constantFrom<Plan>(
  { kind: 'none' },
  { kind: 'points', target: '10', points: [] },
  { kind: 'nodes', nodes: [] },
  { kind: 'linear', target: '10', from: '2026-01-01', to: '2026-12-31', measureKind: 'crops' },
  { kind: 'linear', target: '10', from: '2026-12-31', to: '2026-01-01', measureKind: 'revenue' },
);
const standing = (reported: string | null, dueOn: string): Standing => ({
  value: reported,
  asOf: reported === null ? null : '2026-06-30',
  startedOn: null,
  completedOn: null,
  dueOn,
});
const order = { behind: 0, slow: 1, normal: 2 } as const;

test('more done never makes a light worse', () => {
  fc.assert(
    fc.property(quantityPlan, value, value, day, (plan, one, other, on) => {
      const [less, more] = Number(one) <= Number(other) ? [one, other] : [other, one];
      const [low, high] = [less, more].map(
        (done) => light(standing(done, '2026-12-31'), plan, on, rule, holidays).light,
      );
      expect(high ? order[high] : -1).toBeGreaterThanOrEqual(low ? order[low] : -1);
    }),
    { seed, numRuns: 500 },
  );
});

test('without a plan nothing is ever green', () => {
  fc.assert(
    fc.property(noPlan, fc.integer({ min: 0, max: 9 }).map(String), day, day, (plan, done, on, dueOn) => {
      const seen = light(standing(done, dueOn), plan, on, rule, holidays);
      expect(seen.light).toBe(on > dueOn ? 'behind' : null);
      expect(seen.marks).toContain('no-plan');
    }),
    { seed },
  );
});

test('what is not reported is never green and never counted as zero', () => {
  fc.assert(
    fc.property(quantityPlan, day, (plan, on) => {
      const seen = light(standing(null, '2026-12-31'), plan, on, rule, holidays);
      expect([seen.light, seen.ratio]).toEqual([null, null]);
    }),
    { seed },
  );
});

test('past the final due date and not complete, everything is behind', () => {
  fc.assert(
    fc.property(fc.oneof(quantityPlan, noPlan), day, (plan, on) => {
      expect(light(standing('0', '2026-06-30'), plan, on, rule, holidays).light).toBe('behind');
    }),
    { seed },
  );
});

test('a proportional plan never falls, ends at its target, and its series is in order of date', () => {
  fc.assert(
    fc.property(linear, points, day, day, (straight, steps, one, other) => {
      const [earlier, later] = one <= other ? [one, other] : [other, one];
      const [a, b] = [plannedBy(straight, earlier), plannedBy(straight, later)];
      expect(a && b && compare(a, b) <= 0).toBe(true);
      expect(plannedBy(straight, '2026-12-31')).toEqual(
        straight.kind === 'linear' && fromDecimal(straight.target),
      );
      const dates = trajectory(steps).corners.map((corner) => corner.on);
      expect(dates).toEqual([...new Set(dates)].sort());
    }),
    { seed },
  );
});

test('half of a leap year is 182 of 366 days, and steps hold until the next point', () => {
  const year = {
    kind: 'linear',
    target: '1',
    from: '2012-01-01',
    to: '2012-12-31',
    measureKind: 'revenue',
  } as const;
  const steps = {
    kind: 'points',
    target: '10',
    points: [
      { on: '2026-09-30', value: '8' },
      { on: '2026-06-30', value: '6' },
    ],
  } as const;
  expect(plannedBy(year, '2012-06-30')).toEqual({ n: 91n, d: 183n });
  expect(
    ['2026-06-29', '2026-06-30', '2026-09-29', '2026-09-30'].map((on) => plannedBy(steps, on)?.n),
  ).toEqual([0n, 6n, 6n, 8n]);
  expect(trajectory(year)).toEqual({
    drawn: 'straight',
    corners: [
      { on: '2012-01-01', planned: '0.002732' },
      { on: '2012-12-31', planned: '1' },
    ],
  });
  expect(
    trajectory({
      kind: 'nodes',
      nodes: [
        { dueOn: '2026-05-01', doneOn: null, key: true },
        { dueOn: '2026-03-01', doneOn: null, key: false },
      ],
    }),
  ).toEqual({
    drawn: 'steps',
    corners: [
      { on: '2026-03-01', planned: '0.5' },
      { on: '2026-05-01', planned: '1' },
    ],
  });
});
