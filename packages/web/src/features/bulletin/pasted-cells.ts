// Cells as a spreadsheet puts them on the clipboard: tabs between cells, a cell with breaks or quotes in quotes.

const cell = /("(?:[^"]|"")*"|[^\t\n\r]*)(\t|\r?\n|$)/gy;

/** Rows of cells, empty rows left out; rows are as long as they were pasted. */
export const pastedCells = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, raw = '', end = ''] of text.matchAll(cell)) {
    const said = raw.startsWith('"') && raw.length > 1 ? raw.slice(1, -1).replaceAll('""', '"') : raw;
    rows.at(-1)?.push(said.trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((each) => each !== ''));
};
