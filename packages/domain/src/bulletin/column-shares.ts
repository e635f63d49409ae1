// How wide the columns of a table are beside each other: after what stands in them, so that an ordinal takes little and a
// sentence much. Page and document print the same columns.
import type { Annex } from './annex.ts';

/** A cell is given no more than so many characters; what is longer turns. */
const most = 14;
const least = 3;

/** Characters of a text; those of digits and Latin letters count half. */
const lengthOf = (text: string): number =>
  Math.max(
    ...text
      .split('\n')
      .map((line) => [...line].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.55 : 1), 0)),
  );

/** A share for each column, in characters. A heading may turn once; a row that names a group counts for nothing. */
export const columnShares = ({ columns, rows }: Pick<Annex, 'columns' | 'rows'>): readonly number[] =>
  columns.map((heading, at) => {
    const cells = rows
      .filter((row) => row.length > 1 || columns.length === 1)
      .map((row) => lengthOf(row[at] ?? ''));
    const wanted = Math.max(Math.ceil(lengthOf(heading) / 2), ...cells) + 1;
    return Math.min(most, Math.max(least, wanted));
  });
