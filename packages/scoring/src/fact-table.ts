// Finds the fact that counts for a unit and an indicator, and turns away rows that cannot be used.
// A row turned away leaves its item open; it is never counted as zero and never replaced by an older one.
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
const kindOfPeriod = (period: string): string => period.replace(/\d/g, '0');

function faultOf(fact: Fact): Refused | null {
  const numbers = { value: fact.value, target: fact.target, error: fact.error };
  for (const [field, given] of Object.entries(numbers)) {
    if (given !== null && !parseDecimal(given).ok) return { code: 'malformed-number', params: { fact: fact.id, field, given } };
  }
  return null;
}

function foundIn(rows: readonly Fact[], period: string, refused: Set<Fact>): FactsFound {
  const current = rows.filter((row) => row.period === period);
  const earlier = rows
    .filter((row) => row.value !== null && row.period < period && kindOfPeriod(row.period) === kindOfPeriod(period))
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
  const row = current[0] ?? null;
  return {
    row,
    current: row?.value == null ? null : row,
    last: earlier.find((fact) => !refused.has(fact)) ?? null,
    isRefused: current.some((fact) => refused.has(fact)),
  };
}

/**
 * Indexes facts.
 *
 * @returns rows of unknown units, with malformed numbers or double for their period are named in `refused`
 */
export function factTable(facts: Facts): FactTable {
  const units = new Set(facts.units.map(({ unit }) => unit));
  const rows = new Map<string, Fact[]>();
  const notUsed = new Set<Fact>();
  const refused: Refused[] = [];
  const turnAway = (fact: Fact, reason: Refused) => {
    notUsed.add(fact);
    refused.push(reason);
  };
  for (const fact of facts.rows) {
    const fault = faultOf(fact);
    if (!units.has(fact.unit)) turnAway(fact, { code: 'unknown-unit', params: { fact: fact.id, unit: fact.unit } });
    else if (fault) turnAway(fact, fault);
    const same = rows.get(keyOf(fact.unit, fact.indicator)) ?? [];
    const twin = same.find((other) => other.period === fact.period);
    if (twin) turnAway(fact, { code: 'duplicate-fact', params: { fact: fact.id, other: twin.id } });
    rows.set(keyOf(fact.unit, fact.indicator), [...same, fact]);
  }
  return {
    refused: refused.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    find: (unit, indicator) => foundIn(rows.get(keyOf(unit, indicator)) ?? [], facts.period, notUsed),
  };
}
