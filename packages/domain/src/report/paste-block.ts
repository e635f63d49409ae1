// 从Excel粘贴: a block of cells into the month's rows, by position or by the name or number in one of its columns.
// Every line that is not taken is named with its reason; nothing is taken half or by guess.
import { parseDecimal, type Decimal } from '../quantity/decimal.ts';

/** A row that may take a value. */
export interface PasteRow {
  readonly key: string;
  /** Everything that names it: title, indicator, number. */
  readonly names: readonly string[];
  readonly unitOfMeasure: string | null;
  /** Whether a number may be typed into it: not where its owner gives it or only steps are told. */
  readonly isOpen: boolean;
}

/** Why a line was not taken: no such row, several such rows, past the last row, no number, another unit, not open, twice. */
export const pasteReasons = [
  'unknown',
  'many',
  'beyond',
  'no-number',
  'other-unit',
  'not-open',
  'twice',
  'empty',
] as const;

/** One of {@link pasteReasons}. */
export type PasteReason = (typeof pasteReasons)[number];

/** What became of a block. */
export interface Pasted {
  /** How lines were put to rows. */
  readonly by: 'name' | 'position';
  readonly taken: readonly { readonly key: string; readonly value: Decimal; readonly note: string | null }[];
  /** Lines from 1, as they stood in the block. */
  readonly refused: readonly { readonly line: number; readonly text: string; readonly reason: PasteReason }[];
}

/** Cells of a block as spreadsheets put them on the clipboard: tabs, and quotes around cells with breaks. */
export const blockCells = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (sign === '\t' && !isQuoted) endCell();
    else if (sign === '\n' && !isQuoted) {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) endCell();
  return rows.filter((row) => row.length > 0);
};

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();

const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/** A cell as a number: thousands in groups are read, a unit behind it must be the row's own. */
const numberIn = (cell: string, unit: string | null): Decimal | 'no-number' | 'other-unit' => {
  const [, digits = '', behind = ''] = /^([-+]?[\d,，.]+)\s*(\D*)$/u.exec(cell.normalize('NFKC')) ?? [];
  const bare = grouped.test(digits) ? digits.replaceAll(',', '') : digits;
  const parsed = parseDecimal(bare);
  if (!parsed.ok || bare === '') return 'no-number';
  return behind.trim() === '' || behind.trim() === unit ? parsed.value : 'other-unit';
};

const matching = (cell: string, rows: readonly PasteRow[]): readonly PasteRow[] => {
  const name = plain(cell);
  return name === '' ? [] : rows.filter((row) => row.names.some((each) => plain(each) === name));
};

/** The column that names most rows; -1 when none names any. */
const nameColumn = (cells: readonly (readonly string[])[], rows: readonly PasteRow[]): number => {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const hits = Array.from(
    { length: width },
    (_, column) => cells.filter((row) => matching(row[column] ?? '', rows).length > 0).length,
  );
  const most = Math.max(0, ...hits);
  return most === 0 ? -1 : hits.indexOf(most);
};

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Found {
  readonly row: PasteRow | PasteReason;
  /** The cells in which the value is looked for, in order. */
  readonly rest: readonly string[];
}

const byName = ({ cells }: Line, column: number, rows: readonly PasteRow[]): Found => {
  const [first, ...more] = matching(cells[column] ?? '', rows);
  const rest = cells.slice(column + 1);
  if (first === undefined) return { row: 'unknown', rest };
  return { row: more.length > 0 ? 'many' : first, rest };
};

const byPosition = ({ line, cells }: Line, from: number, rows: readonly PasteRow[]): Found => ({
  row: rows[from + line - 1] ?? 'beyond',
  rest: cells,
});

const take = ({
  row,
  rest,
}: Found): { readonly value: Decimal; readonly note: string | null } | PasteReason => {
  if (typeof row === 'string') return row;
  if (rest.every((cell) => cell === '')) return 'empty';
  if (!row.isOpen) return 'not-open';
  const at = rest.findIndex((cell) => numberIn(cell, row.unitOfMeasure) !== 'no-number');
  if (at < 0) return 'no-number';
  const value = numberIn(rest[at] ?? '', row.unitOfMeasure);
  if (value === 'no-number' || value === 'other-unit') return value;
  const note = rest.slice(at + 1).find((cell) => cell !== '' && numberIn(cell, null) === 'no-number') ?? null;
  return { value, note };
};

/**
 * Puts a block into rows: by the column that names them where one does, else from a row on, line by line.
 *
 * @param rows as they stand on the page
 * @param from index of the row in which the block was pasted
 */
export const pasteBlock = (text: string, rows: readonly PasteRow[], from: number): Pasted => {
  const lines = blockCells(text).map((cells, i) => ({ line: i + 1, cells }));
  const column = nameColumn(
    lines.map((line) => line.cells),
    rows,
  );
  const taken: { key: string; value: Decimal; note: string | null }[] = [];
  const refused: { line: number; text: string; reason: PasteReason }[] = [];
  for (const line of lines) {
    const found = column < 0 ? byPosition(line, from, rows) : byName(line, column, rows);
    const told = take(found);
    const key = typeof found.row === 'string' ? null : found.row.key;
    const isTwice = key !== null && taken.some((each) => each.key === key);
    if (typeof told !== 'string' && key !== null && !isTwice) taken.push({ key, ...told });
    else {
      const reason = typeof told === 'string' ? told : 'twice';
      refused.push({ line: line.line, text: line.cells.filter((cell) => cell !== '').join(' '), reason });
    }
  }
  return {
    by: column < 0 ? 'position' : 'name',
    taken,
    refused: refused.filter(({ text: said }) => said !== ''),
  };
};
