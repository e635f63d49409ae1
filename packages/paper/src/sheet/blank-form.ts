// 套表: reads a blank form that city or province sends, and fills it in without touching anything else of it.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { openXlsx, saveXlsx, type CellStyle } from 'hucre/xlsx';
import { openFile } from '../file/open-file.ts';
import { repack } from '../file/repack.ts';
import { cellText, type Cell } from './cell-text.ts';
import { formLayout, type BlankCell, type FormLayout, type Merge } from './form-layout.ts';

/** A blank form as read. */
export interface BlankForm extends FormLayout {
  /** Name of the sheet that is filled in. */
  readonly sheet: string;
  /** Texts of the sheet as they stand, for a page to show it by. */
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}

/** A cell to write. */
export interface FilledCell extends BlankCell {
  /** A decimal is written as a number; null leaves the cell empty and marks it as not held. */
  readonly value: string | null;
}

/** Lines of the sheet that tells what the figures are worth. */
export interface FormNotes {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const accepted = 'sheet';
const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const exactDigits = 15;
/** Ground of a cell whose figure the county does not hold. */
const notHeld = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } } as const;
const heading: CellStyle = { font: { name: '黑体', size: 11 }, alignment: { wrapText: true } };

const open = (bytes: Uint8Array) => openXlsx(bytes, { readStyles: true });
type Workbook = Awaited<ReturnType<typeof open>>;
type Sheet = Workbook['sheets'][number];

const isFormula = (sheet: Sheet, { row, column }: BlankCell): boolean =>
  sheet.cells?.get(`${row},${column}`)?.formula !== undefined;

const layoutOf = (sheet: Sheet): FormLayout | null =>
  formLayout(sheet.rows as Cell[][], sheet.merges ?? [], (cell) => isFormula(sheet, cell)); // values of cells are those of `Cell`

const shown = ({ hidden, veryHidden }: Sheet): boolean => !hidden && !veryHidden;

/**
 * Reads the first visible sheet of an .xlsx that has headings and blanks.
 *
 * @returns `file-…` as every table; `form-without-headings` when nothing is to be filled in
 */
export const readBlankForm = async (bytes: Uint8Array, fileName: string): Promise<Outcome<BlankForm>> => {
  const opened = openFile(bytes, fileName, accepted);
  if (!opened.ok) return opened;
  if (opened.value.kind !== 'workbook') return refuse('file-unknown-type', { name: fileName, accepted });
  let book: Workbook;
  try {
    book = await open(repack(opened.value.parts));
  } catch {
    return refuse('file-truncated', { name: fileName });
  }
  for (const sheet of book.sheets.filter(shown)) {
    const layout = layoutOf(sheet);
    if (layout !== null)
      return ok({
        ...layout,
        sheet: sheet.name,
        cells: (sheet.rows as Cell[][]).map((row) => row.map(cellText)),
        merges: sheet.merges ?? [],
      });
  }
  return refuse('form-without-headings', { name: fileName });
};

const valueOf = (value: string | null): string | number | null =>
  value !== null && plainDecimal.test(value) && value.replace(/\D/g, '').length <= exactDigits
    ? Number(value)
    : value;

const write = (sheet: Sheet, { row, column, value }: FilledCell): void => {
  const key = `${row},${column}`;
  const before = sheet.cells?.get(key);
  const stored = valueOf(value);
  const style = value === null ? { ...before?.style, fill: notHeld } : before?.style;
  const line = sheet.rows[row];
  if (line !== undefined) line[column] = stored;
  sheet.cells ??= new Map();
  sheet.cells.set(key, {
    ...before,
    value: stored,
    type: stored === null ? 'empty' : typeof stored === 'number' ? 'number' : 'string',
    ...(style === undefined ? {} : { style }),
  });
};

const notesSheet = ({ title, headings, rows }: FormNotes): Sheet => ({
  name: title,
  rows: [[...headings], ...rows.map((row) => [...row])],
  cells: new Map(
    headings.map((text, column) => [`0,${column}`, { value: text, type: 'string' as const, style: heading }]),
  ),
  columns: headings.map((_, column) => ({ width: column === 0 ? 10 : 22 })),
  pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});

/**
 * Fills a blank form in: values in their cells, everything else as it came, and a sheet that says how far each
 * figure was checked and which are not held.
 *
 * @param sheet name of the sheet to fill in, as `readBlankForm` named it
 * @throws when the form has no such sheet: it was read before it was kept
 */
export const fillBlankForm = async (
  bytes: Uint8Array,
  sheet: string,
  cells: readonly FilledCell[],
  notes: FormNotes,
): Promise<Uint8Array> => {
  const book = await open(bytes);
  const target = book.sheets.find((each) => each.name === sheet);
  if (target === undefined) throw new Error(`the form has no sheet ${sheet}`);
  for (const cell of cells) write(target, cell);
  book.sheets.push(notesSheet(notes));
  return saveXlsx(book);
};
