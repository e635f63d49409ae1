// 核查: what a check may say, and until when the unit may object to it.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { addWorkingDays, type Holidays } from '../period/working-days.ts';
import { parseDecimal, type Decimal } from '../quantity/decimal.ts';
import { compare, fromDecimal, zero } from '../quantity/fraction.ts';

/** 属实 · 核减（核增） · 退回. */
export type CheckResult = 'confirmed' | 'adjusted' | 'sent-back';

/** 资料 · 抽查 · 全查. */
export type CheckExtent = 'desk' | 'sampled' | 'full';

/** What an inspector writes down. */
export interface FoundCheck {
  readonly result: CheckResult;
  readonly value: string | null;
  readonly extent: CheckExtent;
  readonly sampleSize: number | null;
  readonly sampleOf: number | null;
  readonly found: string;
  readonly evidenceCount: number;
}

const sampleFits = (check: FoundCheck): boolean =>
  check.sampleSize !== null &&
  check.sampleOf !== null &&
  check.sampleSize > 0 &&
  check.sampleOf >= check.sampleSize;

/**
 * Judges a check before it is recorded.
 *
 * @param reported value of the report checked, null for a node or a report without a number
 * @returns the value that counts from now on (null when sent back or without a number); `invalid-input` for a
 *   sample that is none, `reason-needed` for an adjustment or a return without what was found, `value-missing`,
 *   `malformed-number`, `negative-count`
 */
export const judgeCheck = (check: FoundCheck, reported: Decimal | null): Outcome<Decimal | null> => {
  if (check.extent === 'sampled' && !sampleFits(check)) return refuse('invalid-input', { field: 'sample' });
  const explained = check.found.trim() !== '' || check.evidenceCount > 0;
  if (check.result !== 'confirmed' && !explained) return refuse('reason-needed', { why: check.result });
  if (check.result === 'sent-back') return ok(null);
  if (check.result === 'confirmed') return ok(reported);
  if (check.value === null || check.value.trim() === '') return refuse('value-missing', {});
  const value = parseDecimal(check.value);
  if (!value.ok) return value;
  return compare(fromDecimal(value.value), zero) < 0
    ? refuse('negative-count', { value: value.value })
    : value;
};

/**
 * Last day of the unit's objection.
 *
 * @param workingDays from rules/clocks/clocks.yaml
 */
export const objectionUntil = (
  checkedOn: CalendarDate,
  workingDays: number,
  holidays: Holidays,
): CalendarDate => addWorkingDays(checkedOn, workingDays, holidays);
