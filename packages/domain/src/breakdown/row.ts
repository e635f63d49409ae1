// A row of the breakdown: what must be there before it is sent out, and what may not stand in it.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { parseDate, type CalendarDate } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { isConvertible } from '../quantity/quantity.ts';
import type { TargetOp } from '../item/target-of.ts';

/** What a row says, as far as rules look at it. */
export interface Row {
  readonly targetOp: TargetOp | null;
  readonly targetValue: Decimal | null;
  readonly unitOfMeasure: string | null;
  readonly leadLeaderPostId: string | null;
  readonly leadUnitId: string | null;
  readonly supportUnitIds: readonly string[];
  readonly startsOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
}

/** What a row may still lack: 牵头领导 · 牵头单位 · 完成时限. */
export type MissingPart = 'lead-leader' | 'lead-unit' | 'due';

/** What must be filled in before the row is sent to the units, in the order of the table. */
export const missingIn = (
  row: Pick<Row, 'leadLeaderPostId' | 'leadUnitId' | 'dueOn'>,
): readonly MissingPart[] => [
  ...(row.leadLeaderPostId === null ? (['lead-leader'] as const) : []),
  ...(row.leadUnitId === null ? (['lead-unit'] as const) : []),
  ...(row.dueOn === null ? (['due'] as const) : []),
];

/** Units a row names: the lead first, then those in support. */
export const unitsNamed = (row: Pick<Row, 'leadUnitId' | 'supportUnitIds'>): readonly string[] => [
  ...new Set([...(row.leadUnitId === null ? [] : [row.leadUnitId]), ...row.supportUnitIds]),
];

/** Rates, changes and places may lie below zero (下降3%, 倒数第一); amounts may not. */
const isAmount = (op: TargetOp | null): boolean => op === '=' || op === '>=' || op === '<=';

const badDate = (row: Row): Outcome<undefined> => {
  for (const date of [row.startsOn, row.dueOn]) {
    const read = date === null ? ok('') : parseDate(date);
    if (!read.ok) return read;
  }
  return row.startsOn !== null && row.dueOn !== null && row.dueOn < row.startsOn
    ? refuse('due-before-start', { startsOn: row.startsOn, dueOn: row.dueOn })
    : ok(undefined);
};

const badTarget = (row: Row, unitsRead: readonly string[]): Outcome<undefined> => {
  if (row.targetValue === null) return ok(undefined);
  if (row.targetOp === null) return refuse('invalid-input', { field: 'targetOp' });
  const { unitOfMeasure } = row;
  if (unitOfMeasure === null) return refuse('invalid-input', { field: 'unitOfMeasure' });
  if (isAmount(row.targetOp) && row.targetValue.startsWith('-')) {
    return refuse('negative-count', { value: row.targetValue });
  }
  const [expected] = unitsRead;
  return expected === undefined || unitsRead.some((unit) => isConvertible(unitOfMeasure, unit))
    ? ok(undefined)
    : refuse('wrong-unit', { given: unitOfMeasure, expected });
};

/**
 * Whether a row may be kept as it is; it may still lack parts, see {@link missingIn}.
 *
 * @param unitsRead units of measure of the promises the row stands on; empty when they have no number
 * @returns `malformed-date`, `due-before-start`, `negative-count`, `wrong-unit`, `invalid-input` naming the field
 * @source engineering 29
 */
export const judgeRow = (row: Row, unitsRead: readonly string[]): Outcome<undefined> => {
  if (row.leadUnitId !== null && row.supportUnitIds.includes(row.leadUnitId)) {
    return refuse('invalid-input', { field: 'supportUnitIds' });
  }
  const dates = badDate(row);
  return dates.ok ? badTarget(row, unitsRead) : dates;
};
