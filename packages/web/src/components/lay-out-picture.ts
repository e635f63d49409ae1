// What stands where on a long picture: lines of the title, columns, rows with their heights, notes, and the whole height.
import { cellPadding, columnWidths, wrapped } from './long-picture-layout.ts';
import type { PictureTable } from './picture-table.ts';

/** Sizes in pixels; `pitch` is the height of a line in its type. */
export const pictureType = {
  width: 1080,
  margin: 48,
  room: 1080 - 2 * 48,
  mark: 40,
  title: 44,
  under: 26,
  cell: 25,
  note: 22,
  pitch: 1.4,
  rowPadding: 14,
} as const;

/** Browsers draw no higher canvas everywhere. */
const highest = 14_000;

/** A row of the table with its lines, cell by cell. */
export interface Row {
  readonly kind: 'head' | 'group' | 'cells';
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

/** A picture before it is drawn. */
export interface PictureLayout {
  readonly title: readonly string[];
  /** Where the table begins. */
  readonly top: number;
  readonly widths: readonly number[];
  /** The head first. */
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly height: number;
  /** Rows for which there was no room. */
  readonly leftOut: number;
}

/** Width of a text in a size. */
export type MeasureText = (text: string, size: number, isTitle: boolean) => number;

const { margin, room, pitch, rowPadding, cell: cellSize } = pictureType;

const rowsOf = (table: PictureTable, widths: readonly number[], measure: MeasureText): readonly Row[] => {
  const width = (text: string): number => measure(text, cellSize, false);
  const rowOf = (row: readonly string[], kind: Row['kind']): Row => {
    const cells =
      kind === 'group'
        ? [wrapped(row[0] ?? '', room - cellPadding, width)]
        : widths.map((across, at) => wrapped(row[at] ?? '', across - cellPadding, width));
    const most = Math.max(...cells.map((lines) => lines.length));
    return { kind, cells, height: most * cellSize * pitch + 2 * rowPadding };
  };
  const isGroup = (row: readonly string[]): boolean => row.length === 1 && table.columns.length > 1;
  return [
    rowOf(table.columns, 'head'),
    ...table.rows.map((row) => rowOf(row, isGroup(row) ? 'group' : 'cells')),
  ];
};

/** A heading may turn; so many letters of it stand beside each other. */
const headLetters = 3;

const widthsOf = (table: PictureTable, measure: MeasureText): readonly number[] => {
  const full = table.rows.filter((row) => row.length > 1 || table.columns.length === 1);
  const natural = table.columns.map((column, at) =>
    Math.max(
      ...[column.slice(0, headLetters), ...full.map((row) => row[at] ?? '')].map((text) =>
        measure(text, cellSize, false),
      ),
    ),
  );
  return columnWidths(natural, room);
};

/** Lays a table out; rows beyond what a browser can draw are left out and counted. */
export const layOutPicture = (table: PictureTable, measure: MeasureText): PictureLayout => {
  const { title: titleSize, under, note, mark } = pictureType;
  const title = wrapped(table.title, room, (text) => measure(text, titleSize, true));
  const notes = table.notes.flatMap((text) => wrapped(text, room, (part) => measure(part, note, false)));
  const top = margin + mark + title.length * titleSize * pitch + table.under.length * under * pitch + under;
  const foot = (notes.length + 3) * note * pitch + margin;
  const widths = widthsOf(table, measure);
  const all = rowsOf(table, widths, measure);
  let bottom = top;
  const bottoms = all.map(({ height }) => (bottom += height));
  const fitting = bottoms.filter((each) => each + foot <= highest).length;
  return {
    title,
    top,
    widths,
    rows: all.slice(0, fitting),
    notes,
    height: Math.ceil((bottoms[fitting - 1] ?? top) + foot),
    leftOut: all.length - fitting,
  };
};
