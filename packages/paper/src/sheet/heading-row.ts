// Finds the row of headings below the title and the lines that say who filled the form in and when.

/** A form's own line, 填报单位：双渠镇: a label with its value in one cell, no heading. */
const label = /[：:].*\S/;
const fewest = 3;

const candidates = (row: readonly string[]): number =>
  row.filter((cell) => cell !== '' && !label.test(cell)).length;

/**
 * Index of the heading row: the first with three cells or more, or as many as the widest row when that has fewer.
 *
 * @param rows cells as trimmed text; a merged title fills its first cell only
 * @returns -1 when no row holds anything
 */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const widest = Math.max(0, ...rows.map(candidates));
  return widest === 0 ? -1 : rows.findIndex((row) => candidates(row) >= Math.min(fewest, widest));
}
