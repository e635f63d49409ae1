// 有人先报了: which line somebody else filed while this one was typed, and what of both goes on. Pure.
import type { MonthRow, ReportRecord } from '@luoshi/contract/routes/report';
import type { Refused } from '../../api/refused.ts';
import { keyOf, knownValue, takesNumber, type TypedRow } from './month-values.ts';

/** A line with the version somebody else filed. */
export interface MonthConflict {
  readonly row: MonthRow;
  readonly theirs: ReportRecord;
}

const recordIn = (value: unknown): ReportRecord | null =>
  // The server sends the record of the contract with this refusal of this route.
  typeof value === 'object' && value !== null && 'reportVersion' in value ? (value as ReportRecord) : null;

const keySent = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'commitmentId' in value && 'period' in value
    ? `${String(value.commitmentId)} ${String(value.period)}`
    : '';

type Told = Pick<Refused, 'code' | 'params'>;

/** Whether a refusal is told beside the line it is about, as a conflict, and not as a sentence of its own. */
export const isOfLine = (refused: Told | null): boolean =>
  refused?.code === 'changed-meanwhile' && recordIn(refused.params['current']) !== null;

/**
 * The conflict a refusal tells of.
 *
 * @param followed by line, the version its next sending follows; one that was settled is none any more
 */
export const conflictIn = (
  refused: Told | null,
  rows: readonly MonthRow[],
  followed: Readonly<Record<string, number>>,
): MonthConflict | null => {
  if (refused?.code !== 'changed-meanwhile') return null;
  const theirs = recordIn(refused.params['current']);
  const row = rows.find((each) => keyOf(each) === keySent(refused.params['sent']));
  if (theirs === null || row === undefined || followed[keyOf(row)] === theirs.reportVersion) return null;
  return { row, theirs };
};

/** Both sides of a conflict, field by field. */
export const sidesOf = ({ row, theirs }: MonthConflict, typed: TypedRow | undefined) => {
  const note = { mine: (typed?.note ?? row.note).trim(), theirs: theirs.note };
  return takesNumber(row)
    ? {
        mine: { value: (typed?.value ?? knownValue(row)).trim(), note: note.mine },
        theirs: { value: theirs.value ?? '', note: note.theirs },
      }
    : { mine: { note: note.mine }, theirs: { note: note.theirs } };
};
