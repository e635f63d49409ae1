// 附件的表: rows of an annex with their head, on as many pages as they need.
import type { ReactNode } from 'react';
import type { DrawRun } from './paper-piece.tsx';
import type { RowFigure } from './paper-pieces.ts';

interface PaperRowProps {
  readonly cells: readonly string[];
  /** Columns of the table. */
  readonly columns: number;
  readonly measured: number | undefined;
  /** The cell that prints a figure, and how it is drawn. */
  readonly figure: RowFigure | null;
  readonly drawRun: DrawRun;
}

/** A row; its first cell names whom it is about, its only one the group of the rows below it. */
export const PaperRow = ({ cells, columns, measured, figure, drawRun }: PaperRowProps) => (
  <tr data-piece={measured}>
    {cells.map((cell, at) =>
      at === 0 ? (
        <th
          key={at}
          scope="row"
          colSpan={cells.length === 1 ? columns : undefined}
          className={cells.length === 1 ? 'paper-group' : undefined}
        >
          {cell}
        </th>
      ) : (
        <td key={at}>{at === figure?.column ? drawRun({ text: cell, figure: figure.figure }, at) : cell}</td>
      ),
    )}
  </tr>
);

interface PaperTableProps {
  /** The annex's title; every page of it reads the same. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Widths beside each other. */
  readonly shares: readonly number[];
  readonly children: ReactNode;
}

/** The rows of one page under their head. */
export const PaperTable = ({ name, columns, shares, children }: PaperTableProps) => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return (
    <table className="paper-table" aria-label={name}>
      <colgroup>
        {columns.map((column, at) => (
          <col key={column} style={{ width: `${(100 * (shares[at] ?? 1)) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
};
