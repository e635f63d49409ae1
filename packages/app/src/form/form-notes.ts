// 数据说明: the sheet after a filled form — of every figure how far it was checked, and of every cell left empty why.
import type { Say } from '@luoshi/domain/bulletin/figure';
import type { FormNotes } from '@luoshi/paper/sheet/blank-form';
import type { FormCell } from './form-cells.ts';

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;

/** The cell as spreadsheets name it. */
const nameOf = ({ row, column }: FormCell): string => `${letters(column)}${row + 1}`;

const worth = (cell: FormCell, say: Say): string => {
  if (cell.notHeld !== null) return say(`form-notes.why.${cell.notHeld}`);
  if (cell.kind === 'outside') return say('form-notes.outside');
  return say(`form-notes.status.${cell.status}`);
};

/** @param say texts of the paper */
export const formNotes = (cells: readonly FormCell[], say: Say): FormNotes => ({
  title: say('form-notes.title'),
  headings: ['cell', 'row', 'column', 'value', 'worth', 'wanting'].map((key) =>
    say(`form-notes.head.${key}`),
  ),
  rows: cells
    .filter((cell) => cell.kind === 'figure' || cell.kind === 'outside')
    .map((cell) => [
      nameOf(cell),
      cell.rowHeading,
      cell.columnHeading,
      cell.value ?? '',
      worth(cell, say),
      cell.wanting.length === 0 ? '' : say('form-notes.wanting', { units: cell.wanting.join('、') }),
    ]),
});
