// What judging a table comes to: what would be written, and everything that is wrong. Nothing is written with a fault.
import type { LineFault } from '@luoshi/domain/import/line-fault';
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import type { Line } from './read-table.ts';

/** Drafts of the good lines and faults of the others, in the order of the table. */
export interface Judged<D> {
  readonly drafts: readonly D[];
  readonly faults: readonly LineFault[];
}

/** Collects the faults of one line while its cells are read. */
export interface Reader {
  readonly line: Line;
  readonly faults: LineFault[];
  /** The value of an outcome; a refusal becomes a fault of the field, and `otherwise` is taken. */
  take<T>(field: string, outcome: Outcome<T>, otherwise: T): T;
}

/** A reader of one line. */
export const readerOf = (line: Line, faults: readonly LineFault[]): Reader => {
  const found = [...faults];
  return {
    line,
    faults: found,
    take: (field, outcome, otherwise) => {
      if (outcome.ok) return outcome.value;
      found.push(line.fault(field, outcome.refusal));
      return otherwise;
    },
  };
};

/** Faults of lines that say again what an earlier line said. */
export const doubled = (
  lines: readonly Line[],
  field: string,
  keyOf: (line: Line) => string,
): readonly LineFault[] => {
  const first = new Map<string, number>();
  return lines.flatMap((line) => {
    const key = keyOf(line);
    if (key === '') return [];
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, line.number);
      return [];
    }
    return [line.fault(field, { code: 'line-doubled', params: { line: earlier, number: null } })];
  });
};

/** Faults in the order of lines. */
export const inOrder = (faults: readonly LineFault[]): readonly LineFault[] =>
  faults.toSorted((a, b) => a.line - b.line);
