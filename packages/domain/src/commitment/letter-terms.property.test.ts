// No dispatch, however tight, makes a score ask for more than the letter that was signed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../light/plan.ts';
import { plannedBy } from '../light/trajectory.ts';
import { addDays } from '../period/calendar-date.ts';
import { compare, fromDecimal } from '../quantity/fraction.ts';
import { asksMore, scoredPlan, scoredTerms, type Terms } from './letter-terms.ts';

const seed = 20260708;
const from = '2026-01-01';
const day = (n: number) => addDays(from, n);

interface Case {
  readonly plan: Plan;
  readonly dispatch: Terms;
  readonly letter: Terms;
  readonly on: string;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    steps: fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 6 }),
    target: fc.integer({ min: 10, max: 9_000 }),
    later: fc.integer({ min: 0, max: 150 }),
    share: fc.integer({ min: 1, max: 100 }),
    at: fc.integer({ min: 0, max: 364 }),
  })
  .map(({ steps, target, later, share, at }) => {
    const days = steps.toSorted((a, b) => a - b);
    const last = days.at(-1) ?? 1;
    const points = days.map((each, i) => ({
      on: day(each),
      value: i === days.length - 1 ? String(target) : String(Math.floor((target * (i + 1)) / days.length)),
    }));
    return {
      plan: { kind: 'points', target: String(target), points },
      dispatch: { dueOn: day(last), targetValue: String(target) },
      letter: { dueOn: day(last + later), targetValue: String((target * share) / 100) },
      on: day(at),
    };
  });

test('on no day does the score ask for more than the tighter plan', () => {
  fc.assert(
    fc.property(cases, ({ plan, dispatch, letter, on }) => {
      const scored = scoredPlan(plan, from, dispatch, scoredTerms(dispatch, letter, null));
      const asked = plannedBy(scored, on);
      const dispatched = plannedBy(plan, on);
      expect(asked !== null && dispatched !== null && compare(asked, dispatched) <= 0).toBe(true);
    }),
    { seed, numRuns: 1_000 },
  );
});

test('on the letter’s day the score asks for the letter’s quantity, exactly', () => {
  fc.assert(
    fc.property(cases, ({ plan, dispatch, letter }) => {
      const scored = scoredPlan(plan, from, dispatch, scoredTerms(dispatch, letter, null));
      const asked = plannedBy(scored, letter.dueOn ?? '');
      expect(asked !== null && compare(asked, fromDecimal(letter.targetValue ?? '0')) === 0).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
});

test('a change that a leader signed to the dispatch’s own terms makes the plan count as it is', () => {
  fc.assert(
    fc.property(cases, ({ plan, dispatch, letter }) => {
      expect(scoredPlan(plan, from, dispatch, scoredTerms(dispatch, letter, dispatch))).toEqual(plan);
    }),
    { seed },
  );
});

describe('asking for more', () => {
  test('is a larger amount, and for what is not to be passed a smaller one', () => {
    expect([asksMore('10', '9', false), asksMore('9', '10', false), asksMore('3', '5', true)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(asksMore(null, '5', false)).toBe(false);
  });
});

test('six thousand 亩 by August, signed for October: on 30 June the letter asks for less', () => {
  const plan: Plan = {
    kind: 'points',
    target: '6000',
    points: [
      { on: '2026-05-31', value: '3600' },
      { on: '2026-08-31', value: '6000' },
    ],
  };
  const dispatch = { dueOn: '2026-08-31', targetValue: '6000' };
  const letter = { dueOn: '2026-10-31', targetValue: null };
  const scored = scoredPlan(plan, '2026-03-01', dispatch, scoredTerms(dispatch, letter, null));
  // 91 of 183 days become 122 of 244 (121.3, up to whole days): 1 July.
  expect(scored).toMatchObject({ points: [{ on: '2026-07-01' }, { on: '2026-10-31' }] });
  expect(plannedBy(plan, '2026-06-30')).toEqual(fromDecimal('3600'));
  expect(plannedBy(scored, '2026-06-30')).toEqual(fromDecimal('0'));
});
