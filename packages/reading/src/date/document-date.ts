// The document's own date, against which 今年, 明年 and a bare month are understood.

/** Year, and month and day where they are known. */
export interface DocumentDate {
  /** The year a section speaks of, for 全年 and bare months; the document's own unless a past year is told. */
  readonly running: number;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads `YYYY[-MM[-DD]]`; null for anything else and for years outside 1900–2199. */
export function documentDate(text: string | null): DocumentDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text ?? '');
  const [, year, month, day] = (match ?? []).map((part) => Number(part ?? 0));
  if (year === undefined || year < 1900 || year > 2199) return null;
  return { running: year, year, month: month || null, day: day || null };
}
