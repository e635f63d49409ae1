// A table handed in as .xlsx or .csv: headings and rows as text, each row with its line for the messages.
// It gives no cell a meaning; matching headings to fields is the importer's.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { openFile } from '../file/open-file.ts';
import { repack } from '../file/repack.ts';
import type { Parts } from '../file/unpack.ts';
import { cellText, type Cell } from './cell-text.ts';
import { headingRow } from './heading-row.ts';

/** One row below the headings; `line` is the sheet's own row number, from 1. */
export interface SheetRow {
  readonly line: number;
  /** As many as there are headings. */
  readonly cells: readonly string[];
}

/** A table as text. */
export interface Sheet {
  /** Name of the sheet; of a .csv the file's name. */
  readonly name: string;
  readonly headings: readonly string[];
  /** Rows with something in them. */
  readonly rows: readonly SheetRow[];
}

const accepted = 'sheet';
const isFilled = (cell: string): boolean => cell !== '';

function tableOf(name: string, cells: readonly (readonly Cell[])[]): Sheet | undefined {
  const table = cells.map((row) => row.map(cellText));
  const head = headingRow(table);
  const headings = (table[head] ?? []).map((heading) => heading.replace(/\s*\n\s*/g, ''));
  const width = headings.findLastIndex(isFilled) + 1;
  if (width === 0) return undefined;
  const rows = table
    .map((row, i) => ({
      line: i + 1,
      cells: Array.from({ length: width }, (_, column) => row[column] ?? ''),
    }))
    .filter((row, i) => i > head && row.cells.some(isFilled));
  return { name, headings: headings.slice(0, width), rows };
}

/** The first sheet somebody sees that holds a table; hidden ones are working sheets. */
async function workbookTable(parts: Parts): Promise<Sheet | undefined> {
  const { sheets } = await readXlsx(repack(parts));
  for (const sheet of sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden)) {
    const table = tableOf(sheet.name, sheet.rows);
    if (table) return table;
  }
  return undefined;
}

/**
 * Reads the first visible table of an .xlsx or a .csv (UTF-8, UTF-16 with mark, GB18030).
 *
 * @param fileName for the message of a refusal, and the name of a .csv's table
 * @returns refused with a `file-…` code or `text-undecodable`; `file-empty` when there is no table in it
 * @source engineering 29 and 31
 */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<Outcome<Sheet>> {
  const opened = openFile(bytes, fileName, accepted);
  if (!opened.ok) return opened;
  const file = opened.value;
  if (file.kind === 'document') return refuse('file-unknown-type', { name: fileName, accepted });
  let table: Sheet | undefined;
  try {
    table =
      file.kind === 'workbook' ? await workbookTable(file.parts) : tableOf(fileName, parseCsv(file.text));
  } catch {
    return refuse('file-truncated', { name: fileName });
  }
  if (!table) return refuse('file-empty', { name: fileName });
  const isProse = file.kind === 'text' && table.headings.length < 2;
  return isProse ? refuse('file-unknown-type', { name: fileName, accepted }) : ok(table);
}
