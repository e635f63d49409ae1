// 附件的表: rows of an annex with their head, on as many pages as they need.
import type { ReactNode } from 'react';

interface PaperRowProps {
  readonly cells: readonly string[];
  readonly measured: number | undefined;
}

/** A row; its first cell names whom it is about. */
export const PaperRow = ({ cells, measured }: PaperRowProps) => (
  <tr data-piece={measured}>
    {cells.map((cell, at) =>
      at === 0 ? (
        <th key={at} scope="row">
          {cell}
        </th>
      ) : (
        <td key={at}>{cell}</td>
      ),
    )}
  </tr>
);

/** The rows of one page under their head; the first column is twice as wide as the others. */
export const PaperTable = ({ columns, children }: { columns: readonly string[]; children: ReactNode }) => (
  <table className="paper-table">
    <colgroup>
      {columns.map((column, at) => (
        <col key={column} style={{ width: `${(100 * (at === 0 ? 2 : 1)) / (columns.length + 1)}%` }} />
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
