// 表: horizontal hairlines, a head that repeats in print; on phones each row is a small list of its own.
import './table.css';
import type { ReactNode } from 'react';

/** A column and how it is filled. */
export interface Column<R> {
  readonly key: string;
  readonly head: string;
  /** Words on paper and screen may differ from what stands there: a box to choose all. */
  readonly headCell?: ReactNode;
  /** Figures stand at the right. */
  readonly end?: boolean;
  readonly cell: (row: R) => ReactNode;
}

interface TableProps<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
}

/** A small table; empty facts are “·”, never 0. */
export const Table = <R,>({ caption, columns, rows, keyOf }: TableProps<R>) => (
  <table className="table">
    <caption className="sr">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ key, head, headCell, end }) => (
          <th key={key} scope="col" className={end ? 'table-end' : undefined}>
            {headCell ?? head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)}>
          {columns.map(({ key, head, end, cell }) => (
            <td key={key} data-head={head} className={end ? 'table-end' : undefined}>
              {cell(row) ?? '·'}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
