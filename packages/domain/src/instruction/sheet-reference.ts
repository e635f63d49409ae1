// 单号加行号: how a clerk types the place on a 呈阅单 that a leader wrote beside.

/** A line of a sheet: running number of the year, and the line. */
export interface SheetReference {
  readonly running: number;
  readonly line: number;
}

const short = /^(\d{1,4})\s*[-—－号#\s/.]+\s*(?:第)?\s*(\d{1,3})\s*(?:行)?$/u;
const long = /^呈阅(?:单)?\s*[〔[（(]\d{4}[〕\]）)]\s*(\d{1,4})\s*号\s*(?:第)?\s*(\d{1,3})\s*(?:行)?$/u;

/**
 * Reads `3-5`, `3号5`, `3 5`, `呈阅〔2026〕3号第5行`.
 *
 * @returns null when it is not a sheet and a line
 */
export const sheetReference = (text: string): SheetReference | null => {
  const typed = text.trim();
  const found = long.exec(typed) ?? short.exec(typed);
  const running = Number(found?.[1] ?? 0);
  const line = Number(found?.[2] ?? 0);
  return running > 0 && line > 0 ? { running, line } : null;
};
