// 承诺与结果: what became of a commitment by a day, and by how much it falls short of what was promised for that day.
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { compare, fromDecimal, subtract, zero } from '../quantity/fraction.ts';
import { exactly, printed } from './figure.ts';
import type { LedgerLine } from './ledger.ts';

/** 已兑现, 序时达到, 差, 没有数据. */
export type PromiseOutcome = 'kept' | 'on-course' | 'short' | 'unknown';

/** What was promised for the day: the whole task once it is due, else what the plan has by then. */
const promisedBy = (line: LedgerLine, asOf: CalendarDate): Decimal | null =>
  line.dueOn !== null && line.dueOn <= asOf ? line.target : line.dueNow;

const missing = (line: LedgerLine, asOf: CalendarDate) => {
  const promised = promisedBy(line, asOf);
  return promised === null || line.value === null
    ? null
    : subtract(fromDecimal(promised), fromDecimal(line.value));
};

/** What became of it. A commitment that is complete is kept; without figure or plan nothing can be said. */
export const promiseOutcome = (line: LedgerLine, asOf: CalendarDate): PromiseOutcome => {
  if (line.bucket === 'done') return 'kept';
  const isDue = line.dueOn !== null && line.dueOn <= asOf;
  const short = missing(line, asOf);
  if (short !== null) {
    if (compare(short, zero) > 0) return 'short';
    return isDue ? 'kept' : 'on-course';
  }
  if (line.bucket === 'noPlan' || line.bucket === 'notReported' || line.bucket === 'rated') return 'unknown';
  if (line.target !== null && line.value === null) return 'unknown';
  return isDue || line.bucket === 'behind' || line.bucket === 'slow' ? 'short' : 'on-course';
};

/** By how much it falls short, as printed; null when that is no quantity. */
export const shortBy = (line: LedgerLine, asOf: CalendarDate): string | null => {
  const short = missing(line, asOf);
  return short === null || compare(short, zero) <= 0 || line.unitOfMeasure === null
    ? null
    : printed(exactly(short), line.unitOfMeasure);
};
