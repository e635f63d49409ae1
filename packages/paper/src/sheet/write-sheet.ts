// A table as .xlsx, ready to print on A4: title, headings that stay in sight and repeat on every page.
import { colToLetter, writeXlsx, type CellStyle, type CellValue } from 'hucre/xlsx';

/** What to write; a cell that is a decimal of at most 15 digits becomes a number of the sheet. */
export interface SheetContent {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Widths in characters of Latin text, one a column. */
  readonly widths?: readonly number[];
}

const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const exactDigits = 15;
const defaultWidth = 14;
const headRows = 2;

const line = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const body = {
  font: { name: '仿宋', size: 11 },
  border,
  alignment: { vertical: 'center', wrapText: true },
} as const;
const styles = {
  title: {
    font: { name: '方正小标宋简体', size: 18 },
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  heading: {
    font: { name: '黑体', size: 11 },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8E6DF' } },
    border,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text: body,
  number: { ...body, alignment: { ...body.alignment, horizontal: 'right' } },
} as const satisfies Record<string, CellStyle>;

const isNumber = (cell: string): boolean =>
  plainDecimal.test(cell) && cell.replace(/\D/g, '').length <= exactDigits;

function cellOf(cell: string | null): { value: CellValue; style: CellStyle } {
  if (cell !== null && isNumber(cell)) return { value: Number(cell), style: styles.number };
  return { value: cell, style: styles.text };
}

const key = (row: number, column: number): string => `${row},${column}`;

function cellsOf({
  title,
  headings,
  rows,
}: SheetContent): Map<string, { value: CellValue; style: CellStyle }> {
  const cells = new Map([[key(0, 0), { value: title as CellValue, style: styles.title as CellStyle }]]);
  for (const [column, heading] of headings.entries()) {
    cells.set(key(1, column), { value: heading, style: styles.heading });
    for (const [i, row] of rows.entries()) cells.set(key(headRows + i, column), cellOf(row[column] ?? null));
  }
  return cells;
}

/** Names of sheets may not hold `\ / ? * [ ] :` nor be longer than 31 characters. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

const sheetOf = (content: SheetContent, name: string) => {
  const last = Math.max(0, content.headings.length - 1);
  const heights = new Map([
    [0, { height: 32 }],
    [1, { height: 28 }],
  ]);
  return {
    name,
    columns: content.headings.map((_, i) => ({ width: content.widths?.[i] ?? defaultWidth })),
    cells: cellsOf(content),
    rowDefs: heights,
    merges: last > 0 ? [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }] : [],
    freezePane: { rows: headRows },
    autoFilter: { range: `A${headRows}:${colToLetter(last)}${headRows + content.rows.length}` },
    pageSetup: {
      paperSize: 'a4' as const,
      orientation: 'landscape' as const,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$1:$${headRows}`,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
};

/** Sheets of one name are told apart by their place. */
const nameIn = (contents: readonly SheetContent[], at: number): string => {
  const name = sheetName(contents[at]?.title ?? '');
  const isRepeated = contents.some((other, i) => i < at && sheetName(other.title) === name);
  return isRepeated ? `${name.slice(0, 27)} ${at + 1}` : name;
};

/** Writes tables as a workbook, a sheet each. */
export const writeSheets = (contents: readonly SheetContent[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: contents.map((content, at) => sheetOf(content, nameIn(contents, at))) });

/** Writes one table as a workbook with one sheet. */
export const writeSheet = (content: SheetContent): Promise<Uint8Array> => writeSheets([content]);
