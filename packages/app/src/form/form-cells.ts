// What stands in the blanks of a form for a period: figures held, figures of others as typed, and what is not held.
import { cellMeaning, type CellMeaning } from '@luoshi/domain/form/meaning';
import { figureInCell, type NotHeld } from '@luoshi/domain/form/figure-in-cell';
import type { Ledger } from '@luoshi/domain/bulletin/ledger';
import type { FigureStatus } from '@luoshi/domain/commitment/standing';
import type { BlankForm } from '@luoshi/paper/sheet/blank-form';
import type { HeadingRow } from '@luoshi/store/queries/form';
import { meaningOf } from './known-names.ts';

/** A blank cell, from 0, with what goes into it. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellMeaning['kind'];
  readonly rowHeading: string;
  readonly columnHeading: string;
  readonly value: string | null;
  readonly unitOfMeasure: string | null;
  readonly status: FigureStatus;
  /** Units carried on or missing in a sum. */
  readonly wanting: readonly string[];
  readonly notHeld: NotHeld | 'not-typed' | null;
}

/** Key of a cell as typed figures are kept by. */
export const cellKey = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row},${column}`;

const contentOf = (meaning: CellMeaning, typed: string | undefined, ledger: Ledger) => {
  const nothing = { value: null, unitOfMeasure: null, status: 'none' as const, wanting: [] };
  if (meaning.kind === 'figure') return figureInCell(ledger, meaning);
  if (meaning.kind !== 'outside') return { ...nothing, notHeld: null };
  const value = (typed ?? '').trim();
  return {
    ...nothing,
    value: value === '' ? null : value,
    notHeld: value === '' ? ('not-typed' as const) : null,
  };
};

/** @param typed figures of others by the key of their cell */
export const formCells = (
  blank: BlankForm,
  headings: readonly HeadingRow[],
  typed: Readonly<Record<string, string>>,
  ledger: Ledger,
): readonly FormCell[] => {
  const at = (axis: HeadingRow['axis'], place: number) =>
    headings.find((each) => each.axis === axis && each.place === place);
  return blank.blanks.flatMap(({ row, column }) => {
    const left = at('row', row);
    const above = at('column', column);
    if (left === undefined || above === undefined) return [];
    const meaning = cellMeaning(meaningOf(left), meaningOf(above));
    return [
      {
        row,
        column,
        kind: meaning.kind,
        rowHeading: left.heading,
        columnHeading: above.heading,
        ...contentOf(meaning, typed[cellKey({ row, column })], ledger),
      },
    ];
  });
};

/** Cells that the form asks for and the county cannot fill. */
export const isWanting = (cell: FormCell): boolean => cell.notHeld !== null;
