// 逐月填报: what was typed over what is known, what of it is changed, doubted or not ready to be sent. Pure.
import type { MonthRequestRow, MonthRow } from '@luoshi/contract/routes/report';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { doubtsOf, type Doubt } from '@luoshi/domain/report/judge-report';
import type { PasteRow, Pasted } from '@luoshi/domain/report/paste-block';

/** What was typed into one line; what is left out stands as it is known. */
export interface TypedRow {
  readonly value?: string;
  readonly note?: string;
  readonly reason?: string;
  /** Day on which the next step was done. */
  readonly doneOn?: string;
}

/** The draft: lines that were touched, by their key. */
export interface MonthContent {
  readonly rows: Readonly<Record<string, TypedRow>>;
}

/** Key of a line: it says the period too, so that a draft of June is none of July. */
export const keyOf = (row: MonthRow): string => `${row.commitmentId} ${row.period}`;

/** Key of a request's line. */
export const requestKey = (row: MonthRequestRow): string => `${row.fieldId} ${row.unitId} ${row.period}`;

/** What a line shows before anybody types: what is filed, else what counted last. */
export const knownValue = (row: {
  readonly value: string | null;
  readonly lastValue: string | null;
}): string => row.value ?? row.lastValue ?? '';

/** Whether the number is asked for here: it has a target, and its owner does not give it. */
export const takesNumber = (row: MonthRow): boolean => row.target !== null && row.givenBy === null;

/** Whether something in the line differs from what is known. */
export const isChanged = (row: MonthRow, typed: TypedRow | undefined): boolean =>
  typed !== undefined &&
  ((takesNumber(row) &&
    typed.value !== undefined &&
    typed.value.trim() !== (row.value ?? row.lastValue ?? '')) ||
    (typed.note !== undefined && typed.note.trim() !== row.note) ||
    (typed.doneOn ?? '') !== '');

/** Whether a request's line was answered anew. */
export const isAnswered = (row: MonthRequestRow, typed: TypedRow | undefined): boolean =>
  typed?.value !== undefined && typed.value.trim() !== '' && typed.value.trim() !== (row.value ?? '');

/** Questions about a number typed; none while it is no number. */
export const doubtsIn = (row: MonthRow, typed: TypedRow | undefined): readonly Doubt[] => {
  const parsed = parseDecimal(typed?.value ?? '');
  if (!parsed.ok || row.givenBy !== null) return [];
  return doubtsOf(parsed.value, {
    target: row.target,
    unitOfMeasure: row.unitOfMeasure,
    earlier: row.earlier,
    version: row.basedOn,
    settled: row.settled,
    compared: row.compared,
  });
};

/** Whether the line asks for a reason before it can be sent. */
export const needsReason = (row: MonthRow, typed: TypedRow | undefined): boolean =>
  isChanged(row, typed) && (doubtsIn(row, typed).length > 0 || (row.settled && row.basedOn !== null));

/** Why a changed line cannot be sent yet: no number, no reason. Null when it can. */
export const wantingIn = (row: MonthRow, typed: TypedRow | undefined): 'number' | 'reason' | null => {
  if (takesNumber(row)) {
    const parsed = parseDecimal(typed?.value ?? knownValue(row));
    if (!parsed.ok) return 'number';
  }
  return needsReason(row, typed) && (typed?.reason ?? '').trim() === '' ? 'reason' : null;
};

/** A line as it is sent. */
export const sentRow = (row: MonthRow, typed: TypedRow) => {
  const [node] = row.nodes;
  const reason = (typed.reason ?? '').trim();
  return {
    commitmentId: row.commitmentId,
    basedOn: row.basedOn,
    period: row.period,
    value: takesNumber(row) ? (typed.value ?? knownValue(row)).trim() : null,
    unitOfMeasure: row.unitOfMeasure,
    note: (typed.note ?? row.note).trim(),
    reason: reason === '' ? null : reason,
    nodes:
      node === undefined || (typed.doneOn ?? '') === ''
        ? []
        : [{ id: node.id, basedOn: node.version, doneOn: typed.doneOn ?? '', note: null }],
    evidence: [],
  };
};

/** The lines as a pasted block finds them; requests after the reports. */
export const pasteRows = (
  rows: readonly MonthRow[],
  requests: readonly MonthRequestRow[],
): readonly PasteRow[] => [
  ...rows.map((row) => ({
    key: keyOf(row),
    names: [row.title, row.indicator ?? '', row.number ?? ''].filter((name) => name !== ''),
    unitOfMeasure: row.unitOfMeasure,
    isOpen: takesNumber(row),
  })),
  ...requests.map((row) => ({
    key: requestKey(row),
    names: [row.name],
    unitOfMeasure: row.unitOfMeasure,
    isOpen: row.unitOfMeasure !== null,
  })),
];

/** What stands there after a block was pasted; a note only where the block had one. */
export const withPasted = (content: MonthContent, { taken }: Pasted): MonthContent => ({
  rows: {
    ...content.rows,
    ...Object.fromEntries(
      taken.map(({ key, value, note }) => [
        key,
        { ...content.rows[key], value, ...(note === null ? {} : { note }) },
      ]),
    ),
  },
});
