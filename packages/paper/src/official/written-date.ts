// Dates as official documents write them: 2026年7月8日, Arabic numerals without leading zeros.
import type { OfficialContent } from './official-content.ts';

const year = /〔(\d{4})〕/;
const calendar = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2026-07-08` → 2026年7月8日; a date already written out stays as it is. */
export const writtenDate = (date: string): string =>
  date.replace(calendar, (_, y: string, m: string, d: string) => `${y}年${Number(m)}月${Number(d)}日`);

/** The date, or the blank to be filled in at signing, with the year of the document's number. */
export const dateOrBlank = (
  date: string | null,
  { numberBlank }: Pick<OfficialContent, 'numberBlank'>,
): string => (date === null ? `${year.exec(numberBlank)?.[1] ?? '　　'}年　月　日` : writtenDate(date));
