// 改一行: what is typed into the full form of a row, and the change that goes onto the wire: only what differs.
import type { BreakdownRow, RowChange } from '@luoshi/contract/routes/breakdown';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { nodeFieldsOf, nodesOf, wrongWith, type NodeFields } from '../../node/node-fields.ts';

/** A row as it is typed; the version it was opened on is part of it. */
export interface RowFields {
  readonly basedOn: number;
  readonly title: string;
  readonly kind: BreakdownRow['kind'];
  readonly indicator: string;
  readonly targetOp: NonNullable<BreakdownRow['targetOp']>;
  readonly targetValue: string;
  readonly unitOfMeasure: string;
  readonly leadLeaderPostId: string;
  readonly leadUnitId: string;
  readonly supportUnitIds: readonly string[];
  readonly handlerPostId: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly letterDueOn: string;
  readonly letterTargetValue: string;
  readonly cadence: BreakdownRow['cadence'];
  readonly checkNeeded: boolean;
  readonly nodes: readonly NodeFields[];
}

/** A row as the form shows it. */
export const fieldsOf = (row: BreakdownRow): RowFields => ({
  basedOn: row.version,
  title: row.title,
  kind: row.kind,
  indicator: row.indicator ?? '',
  targetOp: row.targetOp ?? '=',
  targetValue: row.targetValue ?? '',
  unitOfMeasure: row.unitOfMeasure ?? '',
  leadLeaderPostId: row.leadLeaderPostId ?? '',
  leadUnitId: row.leadUnitId ?? '',
  supportUnitIds: row.supportUnitIds,
  handlerPostId: row.handlerPostId ?? '',
  startsOn: row.startsOn ?? '',
  dueOn: row.dueOn ?? '',
  letterDueOn: row.letterDueOn ?? '',
  letterTargetValue: row.letterTargetValue ?? '',
  cadence: row.cadence,
  checkNeeded: row.checkNeeded,
  nodes: nodeFieldsOf(row.nodes),
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const numberOf = (text: string): string | null => {
  if (text.trim() === '') return null;
  const read = parseDecimal(text);
  return read.ok ? read.value : text;
};

/** Everything a form can say, as the wire takes it. */
const whole = (fields: RowFields) => {
  const targetValue = numberOf(fields.targetValue);
  return {
    title: fields.title.trim(),
    kind: fields.kind,
    indicator: fields.kind === 'target' ? orNull(fields.indicator) : null,
    targetOp: targetValue === null ? null : fields.targetOp,
    targetValue,
    unitOfMeasure: targetValue === null ? null : orNull(fields.unitOfMeasure),
    leadLeaderPostId: orNull(fields.leadLeaderPostId),
    leadUnitId: orNull(fields.leadUnitId),
    supportUnitIds: [...fields.supportUnitIds],
    handlerPostId: orNull(fields.handlerPostId),
    startsOn: orNull(fields.startsOn),
    dueOn: orNull(fields.dueOn),
    letterDueOn: orNull(fields.letterDueOn),
    letterTargetValue: orNull(fields.letterTargetValue),
    cadence: fields.cadence,
    checkNeeded: fields.checkNeeded,
    nodes: nodesOf(fields.nodes),
  } satisfies RowChange;
};

/** Number, unit and what is meant go together: a unit sent alone would convert the number. */
const target: readonly string[] = ['targetOp', 'targetValue', 'unitOfMeasure'];

/** The fields in which what was typed differs from a row. */
export const changeOf = (fields: RowFields, row: BreakdownRow): RowChange => {
  const before: Readonly<Record<string, unknown>> = whole(fieldsOf(row));
  const after = Object.entries(whole(fields));
  const differing = after
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
    .map(([name]) => name);
  const isTarget = differing.some((name) => target.includes(name));
  return Object.fromEntries(
    after.filter(([name]) => differing.includes(name) || (isTarget && target.includes(name))),
  );
};

/** Whether anything was typed that the row does not say already. */
export const isChanged = (fields: RowFields, row: BreakdownRow): boolean =>
  Object.keys(changeOf(fields, row)).length > 0;

/** What cannot be sent as it is. */
export const wrongIn = (fields: RowFields): readonly ('title' | 'target' | 'nodes')[] => [
  ...(fields.title.trim() === '' ? (['title'] as const) : []),
  ...(fields.targetValue.trim() !== '' && !parseDecimal(fields.targetValue).ok ? (['target'] as const) : []),
  ...(wrongWith(fields.nodes) === null ? [] : (['nodes'] as const)),
];
