// 反馈: what a report may say. Impossible values are refused; doubtful ones are stored with a reason.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { startOf, type Period } from '../period/period.ts';
import { parseDecimal, type Decimal } from '../quantity/decimal.ts';
import {
  add,
  compare,
  fraction,
  fromDecimal,
  multiply,
  subtract,
  zero,
  type Fraction,
} from '../quantity/fraction.ts';

/** What a unit sends for a period. */
export interface SentReport {
  readonly period: Period;
  /** As typed; null for a commitment without a number. */
  readonly value: string | null;
  readonly unitOfMeasure: string | null;
  readonly reason: string | null;
}

/** What is known before it. */
export interface BeforeReport {
  readonly target: Decimal | null;
  readonly unitOfMeasure: string | null;
  /** Cumulative values that counted in earlier periods of the year, oldest first. */
  readonly earlier: readonly Decimal[];
  /** Newest version of the same period, if any. */
  readonly version: number | null;
  /** Whether its head signed the newest version, or the deadline passed: a change then needs a reason. */
  readonly settled: boolean;
  /** A rate or a rank is compared, not cumulated: no value of it is doubtful, and a rate may be negative. */
  readonly compared?: 'growth' | 'rank' | null;
}

/** Why a value makes one look again; none of them stops a report. */
export type Doubt = 'falls' | 'jumps' | 'exactly-target';

/** A report that may be stored. */
export interface JudgedReport {
  readonly value: Decimal | null;
  readonly doubts: readonly Doubt[];
}

const jumpFactor = fraction(3n);

const jumps = (value: Fraction, earlier: readonly Decimal[]): boolean => {
  const steps = earlier.map((each, i) =>
    subtract(fromDecimal(each), i === 0 ? zero : fromDecimal(earlier[i - 1] ?? '0')),
  );
  const last = earlier.at(-1);
  if (last === undefined || steps.length < 2) return false;
  const largest = steps.reduce((a, b) => (compare(a, b) >= 0 ? a : b), zero);
  return (
    compare(largest, zero) > 0 && compare(value, add(fromDecimal(last), multiply(largest, jumpFactor))) > 0
  );
};

/** What makes a value doubtful: lower than before, a jump of over three times the largest step, exactly the target. */
export const doubtsOf = (value: Decimal, before: BeforeReport): readonly Doubt[] => {
  if (before.compared) return [];
  const reported = fromDecimal(value);
  const last = before.earlier.at(-1);
  const doubts: Doubt[] = [];
  if (last !== undefined && compare(reported, fromDecimal(last)) < 0) doubts.push('falls');
  if (jumps(reported, before.earlier)) doubts.push('jumps');
  if (before.target !== null && compare(reported, fromDecimal(before.target)) === 0)
    doubts.push('exactly-target');
  return doubts;
};

const valueOf = (sent: SentReport, before: BeforeReport): Outcome<Decimal | null> => {
  if (before.target === null) return ok(null);
  if (sent.value === null || sent.value.trim() === '')
    return refuse('value-missing', { unit: before.unitOfMeasure });
  if (sent.unitOfMeasure !== null && sent.unitOfMeasure !== before.unitOfMeasure) {
    return refuse('wrong-unit', { given: sent.unitOfMeasure, expected: before.unitOfMeasure });
  }
  const parsed = parseDecimal(sent.value);
  if (!parsed.ok) return parsed;
  const isNegative = compare(fromDecimal(parsed.value), zero) < 0;
  if (isNegative && before.compared !== 'growth') return refuse('negative-count', { value: parsed.value });
  return parsed;
};

/**
 * Judges a report before it is stored.
 *
 * @param today in the county: a period that has not begun cannot be reported
 * @returns the value and its doubts; `period-not-begun`, `value-missing`, `malformed-number`, `wrong-unit`,
 *   `negative-count`, or `reason-needed` when a doubt or a second version after signing has no reason
 * @source engineering 29: refused or only questioned
 */
export const judgeReport = (
  sent: SentReport,
  before: BeforeReport,
  today: CalendarDate,
): Outcome<JudgedReport> => {
  if (startOf(sent.period) > today)
    return refuse('period-not-begun', { period: sent.period, from: startOf(sent.period) });
  const value = valueOf(sent, before);
  if (!value.ok) return value;
  const doubts = value.value === null ? [] : doubtsOf(value.value, before);
  const reason = (sent.reason ?? '').trim();
  if (before.version !== null && before.settled && reason === '')
    return refuse('reason-needed', { why: 'new-version', version: before.version });
  const [doubt] = doubts;
  if (doubt !== undefined && reason === '')
    return refuse('reason-needed', {
      why: doubt,
      last: before.earlier.at(-1) ?? null,
      target: before.target,
    });
  return ok({ value: value.value, doubts });
};
