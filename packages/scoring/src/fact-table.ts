// Finds the fact that counts for a unit and an indicator, and turns away rows that cannot be used.
// A row turned away leaves its item open; it is never counted as zero and never replaced by an older one.
import { kindOf, parsePeriod, startOf, type Period } from '@luoshi/domain/period/period';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import type { Refused } from './evaluation.ts';
import type { Fact, Facts } from './fact.ts';

/** The facts of one unit and indicator. */
export interface FactsFound {
  /** The row for the period; null when there is none or its value is empty. */
  readonly current: Fact | null;
  /** The newest earlier row with a value, of the same kind of period. */
  readonly last: Fact | null;
  /** The row of the period even when its value is empty: it may carry the target. */
  readonly row: Fact | null;
  readonly isRefused: boolean;
}

/** Facts by unit and indicator. */
export interface FactTable {
  find(unit: string, indicator: string): FactsFound;
  readonly refused: readonly Refused[];
}

const keyOf = (unit: string, indicator: string): string => `${unit}\u0000${indicator}`;

function faultOf(fact: Fact, units: ReadonlySet<string>): Refused | null {
  if (!units.has(fact.unit)) return { code: 'unknown-unit', params: { fact: fact.id, unit: fact.unit } };
  if (!parsePeriod(fact.period).ok)
    return { code: 'malformed-period', params: { fact: fact.id, given: fact.period } };
  const numbers = { value: fact.value, target: fact.target, error: fact.error };
  const wrong = Object.entries(numbers).find(([, given]) => given !== null && !parseDecimal(given).ok);
  return wrong
    ? { code: 'malformed-number', params: { fact: fact.id, field: wrong[0], given: wrong[1] ?? '' } }
    : null;
}

const isEarlier = (fact: Fact, period: Period): boolean =>
  kindOf(fact.period) === kindOf(period) && startOf(fact.period) < startOf(period);

function foundIn(rows: readonly Fact[], period: Period, refused: ReadonlySet<Fact>): FactsFound {
  const current = rows.filter((row) => row.period === period);
  const earlier = rows
    .filter((row) => row.value !== null && !refused.has(row) && isEarlier(row, period))
    .toSorted((a, b) => (startOf(a.period) < startOf(b.period) ? 1 : -1));
  const row = current[0] ?? null;
  return {
    row,
    current: row?.value == null ? null : row,
    last: earlier[0] ?? null,
    isRefused: current.some((fact) => refused.has(fact)),
  };
}

/**
 * Indexes facts.
 *
 * @returns rows of unknown units, with malformed numbers or double for their period are named in `refused`, both of a
 *   double: nobody can say which one counts
 */
export function factTable(facts: Facts): FactTable {
  const units = new Set(facts.units.map(({ unit }) => unit));
  const rows = new Map<string, Fact[]>();
  const notUsed = new Set<Fact>();
  const refused: Refused[] = [];
  const turnAway = (fact: Fact, reason: Refused): void => {
    notUsed.add(fact);
    refused.push(reason);
  };
  for (const fact of facts.rows) {
    const fault = faultOf(fact, units);
    if (fault) turnAway(fact, fault);
    const same = rows.get(keyOf(fact.unit, fact.indicator)) ?? [];
    const isTwin = same.some((other) => other.period === fact.period);
    if (isTwin)
      turnAway(fact, {
        code: 'duplicate-fact',
        params: { unit: fact.unit, indicator: fact.indicator, period: fact.period },
      });
    rows.set(keyOf(fact.unit, fact.indicator), [...same, fact]);
  }
  return {
    refused: refused.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    find: (unit, indicator) => foundIn(rows.get(keyOf(unit, indicator)) ?? [], facts.period, notUsed),
  };
}
