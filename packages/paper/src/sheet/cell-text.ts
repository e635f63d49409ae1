// One cell of a spreadsheet as text. The value decides, never the cell's number format.

const significantDigits = 15;

/** What a cell may hold in a workbook. */
export type Cell = string | number | boolean | Date | null;

/**
 * A spreadsheet's number as a decimal: Excel shows 15 significant digits of a double, and the rest is noise
 * (0.1 + 0.2 is stored as 0.30000000000000004 and means 0.3).
 *
 * @source engineering 31
 */
export function decimalText(stored: number): string {
  const [mantissa = '0', exponent = '0'] = stored.toExponential(significantDigits - 1).split('e');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '') || '0';
  const whole = Number(exponent) + 1;
  const padded = whole <= 0 ? '0'.repeat(1 - whole) + digits : digits.padEnd(whole, '0');
  const point = Math.max(whole, 1);
  const tail = padded.slice(point);
  const text = tail === '' ? padded : `${padded.slice(0, point)}.${tail}`;
  return stored < 0 && digits !== '0' ? `-${text}` : text;
}

/** The text of a cell, trimmed: decimals without exponent, a date as `YYYY-MM-DD`, an empty cell as ''. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (typeof cell === 'number') return decimalText(cell);
  return String(cell).trim();
}
