// An office's table with the meaning of its columns: opened off the event loop, then taken by heading.
import type { LineFault } from '@luoshi/domain/import/line-fault';
import type { Mapping } from '@luoshi/domain/import/guess-mapping';
import { importFields, type ImportKind } from '@luoshi/domain/import/import-field';
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import type { Refusal } from '@luoshi/domain/refusal/refusal';
import { readSheet, type Sheet } from '@luoshi/paper/sheet/read-sheet';
import { inWorker } from '../worker/in-worker.ts';

const here = import.meta.url;

/** A table as sent. */
export interface SentTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens a table.
 *
 * @public called in the worker thread, by name
 */
export const openTable = (bytes: Uint8Array, name: string): Promise<Outcome<Sheet>> => readSheet(bytes, name);

/** @returns the first table of the file; the `file-…` refusals, `text-undecodable` */
export const readTable = ({ bytes, name }: SentTable): Promise<Outcome<Sheet>> =>
  inWorker<Outcome<Sheet>>(here, 'openTable', [bytes, name]);

/** One line of a table by field. */
export interface Line {
  readonly number: number;
  /** Text of a field, trimmed; empty when the table has no column for it. */
  text(field: string): string;
  /** A fault of this line; the refusal says why. */
  fault(field: string, refusal: Refusal): LineFault;
}

/** The lines of a table under a mapping. */
export const linesOf = (kind: ImportKind, sheet: Sheet, mapping: Mapping): readonly Line[] => {
  const columns = new Map(
    importFields(kind).flatMap(({ name }) => {
      const heading = mapping[name] ?? null;
      const column = heading === null ? -1 : sheet.headings.indexOf(heading);
      return column < 0 ? [] : [[name, { heading, column }] as const];
    }),
  );
  return sheet.rows.map(({ line, cells }) => {
    const text = (field: string): string => {
      const column = columns.get(field)?.column;
      return column === undefined ? '' : (cells[column] ?? '').trim();
    };
    return {
      number: line,
      text,
      fault: (field, { code, params }) => ({
        line,
        field,
        heading: columns.get(field)?.heading ?? null,
        given: text(field).slice(0, 200),
        code,
        params,
      }),
    };
  });
};

/** Required fields that are empty in a line. */
export const emptyCells = (kind: ImportKind, line: Line): readonly LineFault[] =>
  importFields(kind)
    .filter((field) => field.required && line.text(field.name) === '')
    .map((field) => line.fault(field.name, { code: 'cell-empty', params: { column: field.heading } }));
