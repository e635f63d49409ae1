import { describe, expect, test } from 'vitest';
import type { Outcome } from '../outcome/outcome.ts';
import { judgeVisit, type Matter, type PlannedVisit, type UnitVisits } from './judge-visit.ts';

const rule = { repeatDays: 90, mergeDays: 15 };
const matter = (id: string, differs: Partial<Matter> = {}): Matter => ({
  id,
  code: `DC-2026-${id}`,
  objectUnitIds: ['双渠镇'],
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  isWithdrawn: false,
  ...differs,
});
const planned = (differs: Partial<PlannedVisit> = {}): PlannedVisit => ({
  unitId: '双渠镇',
  matter: matter('07'),
  on: '2026-07-06',
  joins: null,
  apartReason: null,
  ...differs,
});
const of = (visits: UnitVisits['visits'], budget = 12): UnitVisits => ({
  visits,
  codes: new Map([
    ['03', 'DC-2026-03'],
    ['07', 'DC-2026-07'],
  ]),
  budget,
});
const refusal = (outcome: Outcome<undefined>) => (outcome.ok ? null : outcome.refusal);

describe('a visit is refused', () => {
  test.each([
    ['window', planned({ on: '2027-01-02' })],
    ['object', planned({ unitId: '临川镇' })],
    ['withdrawn', planned({ matter: matter('07', { isWithdrawn: true }) })],
  ])('as not coded: %s', (why, visit) => {
    expect(refusal(judgeVisit(visit, of([]), rule))).toMatchObject({
      code: 'matter-not-coded',
      params: { why },
    });
  });

  test('when the same matter was inspected there 89 days before, naming that visit; after 90 days it is not', () => {
    // 8 April to 6 July is 89 days, 7 April is 90.
    const before = (on: string) => judgeVisit(planned(), of([{ id: 'v1', matterIds: ['07'], on }]), rule);
    expect(refusal(before('2026-04-08'))).toMatchObject({
      code: 'visit-repeated',
      params: { visitId: 'v1', on: '2026-04-08', until: '2026-07-06' },
    });
    expect(before('2026-04-07').ok).toBe(true);
  });

  test('when another matter is inspected there 14 days away, until it joins or says why not', () => {
    const near = of([{ id: 'v1', matterIds: ['03'], on: '2026-07-20' }]);
    expect(refusal(judgeVisit(planned(), near, rule))).toMatchObject({
      code: 'visit-near',
      params: { visitId: 'v1', codes: 'DC-2026-03' },
    });
    expect(judgeVisit(planned({ joins: 'v1' }), near, rule).ok).toBe(true);
    expect(judgeVisit(planned({ apartReason: '汛期检查不能等' }), near, rule).ok).toBe(true);
    expect(judgeVisit(planned(), of([{ id: 'v1', matterIds: ['03'], on: '2026-07-21' }]), rule).ok).toBe(
      true,
    );
  });

  test('when the year’s budget is spent; what joins a planned visit costs nothing, last year counts for nothing', () => {
    const full = of(
      [
        { id: 'v0', matterIds: ['03'], on: '2025-12-01' },
        { id: 'v1', matterIds: ['03'], on: '2026-02-01' },
        { id: 'v2', matterIds: ['03'], on: '2026-07-01' },
      ],
      2,
    );
    expect(refusal(judgeVisit(planned({ apartReason: '急' }), full, rule))).toMatchObject({
      code: 'budget-spent',
      params: { budget: 2, used: 2 },
    });
    expect(judgeVisit(planned({ joins: 'v2' }), full, rule).ok).toBe(true);
  });
});
