// 检查计划: whether a visit may be planned: coded, not repeated, merged with what is near, within the unit's budget.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { addDays, daysBetween, type CalendarDate } from '../period/calendar-date.ts';
import type { InspectionRule } from './rule.ts';

/** A coded matter of the yearly plan. */
export interface Matter {
  readonly id: string;
  readonly code: string;
  readonly objectUnitIds: readonly string[];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly isWithdrawn: boolean;
}

/** A visit planned or made. */
export interface Visit {
  readonly id: string;
  readonly matterIds: readonly string[];
  /** The day planned, or on which it was made. */
  readonly on: CalendarDate;
}

/** What is to be planned. */
export interface PlannedVisit {
  readonly unitId: string;
  readonly matter: Matter;
  readonly on: CalendarDate;
  /** The visit it joins; null for one of its own. */
  readonly joins: string | null;
  /** Why it is not merged with a visit near it. */
  readonly apartReason: string | null;
}

/** What there is of that unit already: its visits not withdrawn, codes by matter, how often it may be visited. */
export interface UnitVisits {
  readonly visits: readonly Visit[];
  readonly codes: ReadonlyMap<string, string>;
  readonly budget: number;
}

const coded = ({ matter, unitId, on }: PlannedVisit): Outcome<undefined> => {
  const { code, startsOn: from, endsOn: to } = matter;
  if (matter.isWithdrawn) return refuse('matter-not-coded', { why: 'withdrawn', code, from, to });
  if (!matter.objectUnitIds.includes(unitId))
    return refuse('matter-not-coded', { why: 'object', code, from, to });
  return on < from || on > to ? refuse('matter-not-coded', { why: 'window', code, from, to }) : ok(undefined);
};

const apart = (a: CalendarDate, b: CalendarDate): number => Math.abs(daysBetween(a, b));

/** Visits near a day that a visit on it should be merged with, nearest first. */
export const visitsNear = (
  on: CalendarDate,
  visits: readonly Visit[],
  rule: Pick<InspectionRule, 'mergeDays'>,
): readonly Visit[] =>
  visits
    .filter((visit) => apart(visit.on, on) < rule.mergeDays)
    .toSorted((a, b) => apart(a.on, on) - apart(b.on, on));

const inYear = (on: CalendarDate, visits: readonly Visit[]): readonly Visit[] =>
  visits.filter((visit) => visit.on.slice(0, 4) === on.slice(0, 4));

const repeated = (
  { matter, on, joins }: PlannedVisit,
  visits: readonly Visit[],
  repeatDays: number,
): Visit | undefined =>
  visits.find(
    (visit) => visit.matterIds.includes(matter.id) && visit.id !== joins && apart(visit.on, on) < repeatDays,
  );

const codesOf = (visits: readonly Visit[], { codes }: UnitVisits): string =>
  [...new Set(visits.flatMap((visit) => visit.matterIds.map((id) => codes.get(id) ?? '·')))].join('、');

/**
 * Judges a visit to a unit.
 *
 * @returns nothing; `matter-not-coded` outside the matter, `visit-repeated` naming the earlier visit, `visit-near`
 *   naming those it should be merged with, `budget-spent`
 * @source domain 10 rule 5; 政府督查工作条例 15
 */
export const judgeVisit = (
  planned: PlannedVisit,
  of: UnitVisits,
  rule: Pick<InspectionRule, 'repeatDays' | 'mergeDays'>,
): Outcome<undefined> => {
  const within = coded(planned);
  if (!within.ok) return within;
  const { on, joins, matter } = planned;
  const before = repeated(planned, of.visits, rule.repeatDays);
  if (before !== undefined) {
    const days = rule.repeatDays;
    return refuse('visit-repeated', {
      visitId: before.id,
      on: before.on,
      code: matter.code,
      days,
      until: addDays(before.on, days - 1),
    });
  }
  if (joins !== null)
    return of.visits.some(({ id }) => id === joins)
      ? ok(undefined)
      : refuse('invalid-input', { field: 'joins' });
  const [near, ...others] = visitsNear(on, of.visits, rule);
  if (near !== undefined && (planned.apartReason ?? '').trim() === '') {
    const codes = codesOf([near, ...others], of);
    return refuse('visit-near', { visitId: near.id, on: near.on, codes, days: rule.mergeDays });
  }
  const used = inYear(on, of.visits).length;
  return used >= of.budget ? refuse('budget-spent', { budget: of.budget, used }) : ok(undefined);
};
