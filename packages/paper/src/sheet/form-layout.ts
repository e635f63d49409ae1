// 套表的骨架: which cells of a blank form are to be filled in, and the headings above and at the left of each.
import { cellText, type Cell } from './cell-text.ts';
import { headingRow } from './heading-row.ts';

/** A range of cells drawn as one; counted from 0, both ends included. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A heading; `place` is the row or column of the sheet, from 0. */
export interface FormHeading {
  readonly place: number;
  readonly heading: string;
}

/** A blank cell, from 0. */
export interface BlankCell {
  readonly row: number;
  readonly column: number;
}

/** What a blank form consists of. */
export interface FormLayout {
  /** Headings of the rows, the nearest text at the left of the blanks. */
  readonly rows: readonly FormHeading[];
  /** Headings of the columns; those in several lines are joined by `/`. */
  readonly columns: readonly FormHeading[];
  readonly blanks: readonly BlankCell[];
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, '');
const isNumber = (text: string): boolean => /^[-\d.,、()（）]+$/u.test(text);

/** Text of every cell; a merged range says the same in all its cells. */
const texts = (rows: readonly (readonly Cell[])[], merges: readonly Merge[]): string[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length), ...merges.map((each) => each.endCol + 1));
  const table = rows.map((row) => Array.from({ length: width }, (_, column) => plain(cellText(row[column]))));
  for (const { startRow, startCol, endRow, endCol } of merges)
    for (let row = startRow; row <= endRow; row += 1)
      for (let column = startCol; column <= endCol; column += 1) {
        const line = table[row];
        if (line !== undefined) line[column] = table[startRow]?.[startCol] ?? '';
      }
  return table;
};

const headings = (table: readonly (readonly string[])[], top: number, bottom: number): readonly string[] =>
  (table[top] ?? []).map((_, column) => {
    const parts = table.slice(top, bottom + 1).map((row) => row[column] ?? '');
    return [...new Set(parts.filter((part) => part !== ''))].join('/');
  });

/** Columns that name the rows: at least half of the rows have something there. */
const labelColumns = (body: readonly (readonly string[])[]): readonly number[] =>
  (body[0] ?? []).flatMap((_, column) => {
    const filled = body.filter((row) => row[column] !== '').length;
    return filled * 2 >= body.length ? [column] : [];
  });

/** The label column that tells the rows apart best: a unit of measure repeats, a running number is no name. */
const namingColumn = (body: readonly (readonly string[])[], labels: readonly number[]): number => {
  const told = labels.map((column) => ({
    column,
    names: new Set(body.map((row) => row[column] ?? '').filter((text) => text !== '' && !isNumber(text)))
      .size,
  }));
  return told.toSorted((a, b) => b.names - a.names || a.column - b.column)[0]?.column ?? 0;
};

const rowHeading = (row: readonly string[], naming: number): string => {
  const named = row[naming] ?? '';
  return named !== '' && !isNumber(named)
    ? named
    : (row.find((text) => text !== '' && !isNumber(text)) ?? '');
};

/**
 * Reads the layout of a blank form.
 *
 * @param rows values of the sheet
 * @param isHeld whether a cell without a value still is not blank: it holds a formula
 * @returns null when there are no headings with blanks below them
 */
export const formLayout = (
  rows: readonly (readonly Cell[])[],
  merges: readonly Merge[],
  isHeld: (cell: BlankCell) => boolean,
): FormLayout | null => {
  const table = texts(rows, merges);
  const top = headingRow(rows.map((row) => row.map(cellText)));
  if (top < 0) return null;
  const bottom = Math.max(top, ...merges.filter((each) => each.startRow === top).map((each) => each.endRow));
  const columns = headings(table, top, bottom);
  const body = table.slice(bottom + 1).filter((row) => row.some((text) => text !== ''));
  const labels = labelColumns(body);
  const naming = namingColumn(body, labels);
  const found = table.flatMap((row, at) => {
    if (at <= bottom) return [];
    const open = row.flatMap((text, column) =>
      text === '' && columns[column] !== '' && !labels.includes(column) && !isHeld({ row: at, column })
        ? [column]
        : [],
    );
    const heading = rowHeading(row, naming);
    return heading === '' || open.length === 0 ? [] : [{ place: at, heading, open }];
  });
  const blanks = found.flatMap(({ place, open }) => open.map((column) => ({ row: place, column })));
  const used = [...new Set(blanks.map((blank) => blank.column))].toSorted((a, b) => a - b);
  if (blanks.length === 0) return null;
  return {
    rows: found.map(({ place, heading }) => ({ place, heading })),
    columns: used.map((place) => ({ place, heading: columns[place] ?? '' })),
    blanks,
  };
};
