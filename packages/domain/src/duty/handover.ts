// 交接班: what is still open in a log, and that a handover leaves none of it behind.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** A line of a log, as far as a handover depends on it. */
export interface LogLine {
  readonly id: string;
  readonly pending: boolean;
  readonly kind: string;
  /** The line that a closing or a correction is about. */
  readonly aboutId: string | null;
}

/** Lines whose matter nobody closed yet, in the order given. */
export const openMatters = (lines: readonly LogLine[]): readonly string[] => {
  const closed = new Set(lines.filter(({ kind }) => kind === 'closing').map(({ aboutId }) => aboutId));
  return lines.filter(({ id, pending }) => pending && !closed.has(id)).map(({ id }) => id);
};

/** @returns the matters carried; `matters-open` with how many are neither closed nor carried */
export const judgeHandover = (
  lines: readonly LogLine[],
  carried: readonly string[],
): Outcome<readonly string[]> => {
  const open = openMatters(lines);
  const left = open.filter((id) => !carried.includes(id));
  return left.length > 0 ? refuse('matters-open', { count: left.length }) : ok(open);
};
