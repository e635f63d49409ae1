// What changes in a row, as columns: 万 and 亿 written out, a changed unit of measure converts the number.
import type { Cadence } from '@luoshi/domain/report/report-due';
import type { FiledNode } from '@luoshi/domain/commitment/plan-filing';
import { writtenOut, type TargetOp } from '@luoshi/domain/item/target-of';
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { convert } from '@luoshi/domain/quantity/quantity';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';

/** What changes in every row named; a field left out stays as it is. */
export interface RowChange {
  readonly title?: string | undefined;
  readonly kind?: CommitmentRow['kind'] | undefined;
  /** Id of an indicator of the rules in force. */
  readonly indicator?: string | null | undefined;
  readonly metric?: string | null | undefined;
  readonly targetOp?: TargetOp | null | undefined;
  readonly targetValue?: string | null | undefined;
  readonly unitOfMeasure?: string | null | undefined;
  readonly leadLeaderPostId?: string | null | undefined;
  readonly leadUnitId?: string | null | undefined;
  readonly supportUnitIds?: readonly string[] | undefined;
  readonly handlerPostId?: string | null | undefined;
  readonly nodes?: readonly FiledNode[] | undefined;
  readonly startsOn?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  /** 责任书时限: what scores, kept apart from the dispatch's date. */
  readonly letterDueOn?: string | null | undefined;
  /** 责任书数量, in the unit of measure of the row after the change. */
  readonly letterTargetValue?: string | null | undefined;
  readonly cadence?: Cadence | undefined;
  readonly checkNeeded?: boolean | undefined;
  /** Takes the rows off the breakdown. */
  readonly withdrawn?: true | undefined;
}

const columns = {
  title: 'title',
  kind: 'kind',
  indicator: 'indicator',
  metric: 'metric',
  targetOp: 'target_op',
  leadLeaderPostId: 'lead_leader_post_id',
  leadUnitId: 'lead_unit_id',
  handlerPostId: 'handler_post_id',
  startsOn: 'starts_on',
  dueOn: 'due_on',
  letterDueOn: 'letter_due_on',
  cadence: 'cadence',
  checkNeeded: 'check_needed',
} as const satisfies Partial<Record<keyof RowChange, keyof CommitmentRow>>;

/** Stands for a date that is not given. */
const anyDay = '2026-01-01';

type Target = Pick<CommitmentRow, 'target_value' | 'unit_of_measure'>;

/** Number and unit after the change: a unit alone converts the number there is, a number is in the unit given or there. */
const targetAfter = (change: RowChange, row: CommitmentRow): Outcome<Target> => {
  const unit = change.unitOfMeasure === undefined ? row.unit_of_measure : change.unitOfMeasure;
  const value = change.targetValue === undefined ? row.target_value : change.targetValue;
  if (value === null || unit === null) return ok({ target_value: value, unit_of_measure: unit });
  let given = value;
  const { unit_of_measure: before } = row;
  if (change.targetValue === undefined && before !== null && before !== unit) {
    const converted = convert({ value, unit: before }, unit);
    if (!converted.ok) return converted;
    given = converted.value.value;
  }
  const written = writtenOut(given, unit);
  return written.ok
    ? ok({ target_value: written.value.value, unit_of_measure: written.value.unit })
    : written;
};

/** The letter's number in the row's unit after the change; null where it cannot be told in it. */
const letterAfter = (change: RowChange, row: CommitmentRow, unit: string | null): Outcome<string | null> => {
  const { letterTargetValue: given } = change;
  if (given !== undefined) return given === null ? ok(null) : parseDecimal(given);
  const { letter_target_value: held, unit_of_measure: before } = row;
  if (held === null || before === unit) return ok(held);
  if (before === null || unit === null) return ok(null);
  const converted = convert({ value: held, unit: before }, unit);
  return ok(converted.ok ? converted.value.value : null);
};

const datesIn = (change: RowChange): Outcome<undefined> => {
  const nodes = (change.nodes ?? []).map((node) => node.dueOn);
  for (const date of [change.startsOn, change.dueOn, change.letterDueOn, ...nodes]) {
    const read = parseDate(date ?? anyDay);
    if (!read.ok) return read;
  }
  return ok(undefined);
};

/** @returns the columns that change; `malformed-date`, `malformed-number`, `wrong-unit` */
export const patchOf = (change: RowChange, row: CommitmentRow): Outcome<Partial<CommitmentRow>> => {
  const dates = datesIn(change);
  if (!dates.ok) return dates;
  const plain = Object.entries(columns).flatMap(([field, column]) => {
    const given = change[field as keyof typeof columns]; // the keys of `columns`
    return given === undefined ? [] : [[column, given] as const];
  });
  const target = targetAfter(change, row);
  if (!target.ok) return target;
  const letter = letterAfter(change, row, target.value.unit_of_measure);
  if (!letter.ok) return letter;
  const { supportUnitIds } = change;
  return ok({
    ...Object.fromEntries(plain),
    ...(supportUnitIds === undefined ? {} : { support_unit_ids: [...new Set(supportUnitIds)] }),
    ...target.value,
    letter_target_value: letter.value,
  });
};
