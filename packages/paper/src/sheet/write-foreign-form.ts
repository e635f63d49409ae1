// A blank form as a body above would send it, for the demo county and for tests: title, line of the form, headings, rows.
import { writeXlsx, type CellStyle, type CellValue } from 'hucre/xlsx';

/** What a blank form says; rows hold only their first cells. */
export interface ForeignForm {
  readonly title: string;
  readonly under: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const line = { style: 'thin' } as const;
const border = { top: line, bottom: line, left: line, right: line };
const title: CellStyle = { font: { name: '黑体', size: 16 }, alignment: { horizontal: 'center' } };
const head: CellStyle = {
  font: { name: '宋体', size: 11, bold: true },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const body: CellStyle = { font: { name: '宋体', size: 11 }, border };
const headRow = 2;

type Cells = [string, { value: CellValue; style: CellStyle }][];

const framed = (rows: readonly (readonly CellValue[])[]): Cells =>
  rows
    .slice(headRow)
    .flatMap((row, i) =>
      row.map((value, column): Cells[number] => [
        `${i + headRow},${column}`,
        { value, style: i === 0 ? head : body },
      ]),
    );

const widthOf = (form: ForeignForm, column: number): number => {
  const texts = [form.headings[column] ?? '', ...form.rows.map((row) => row[column] ?? '')];
  return Math.max(9, ...texts.map((text) => text.length * 2 + 2));
};

/** Writes it as one sheet in landscape. */
export const writeForeignForm = (form: ForeignForm): Promise<Uint8Array> => {
  const width = form.headings.length;
  const alone = (text: string): CellValue[] => [text, ...Array.from<null>({ length: width - 1 }).fill(null)];
  const rows: CellValue[][] = [
    alone(form.title),
    alone(form.under),
    [...form.headings],
    ...form.rows.map((row) => form.headings.map((_, column) => row[column] ?? null)),
  ];
  return writeXlsx({
    sheets: [
      {
        name: '月报',
        rows,
        cells: new Map([['0,0', { value: form.title, style: title }], ...framed(rows)]),
        columns: form.headings.map((_, column) => ({ width: widthOf(form, column) })),
        merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })),
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
    ],
  });
};
