// 比责任书提前: a dispatch that asks for something earlier than the signed letter. It is flagged, never refused;
// the score goes by the letter.
import { daysBetween, partsOf, type CalendarDate } from '../period/calendar-date.ts';

/** What a row is due by, and by its own letter when it stands on one. */
export interface RowDue {
  /** Of the commitment. */
  readonly id: string;
  readonly indicator: string | null;
  readonly leadUnitId: string | null;
  readonly dueOn: CalendarDate | null;
  readonly letterDueOn: CalendarDate | null;
}

/** A commitment that stands on a signed letter, with the letter's date. */
export interface LetterDue extends Pick<RowDue, 'id' | 'indicator' | 'leadUnitId'> {
  readonly letterDueOn: CalendarDate;
}

const yearOf = (date: CalendarDate): number => partsOf(date).year;

/** The letter a row is held against: its own, else the earliest for the same indicator, unit and year. */
const letterOf = (row: RowDue, dueOn: CalendarDate, letters: readonly LetterDue[]): CalendarDate | null => {
  if (row.letterDueOn !== null) return row.letterDueOn;
  if (row.indicator === null || row.leadUnitId === null) return null;
  const [earliest] = letters
    .filter(
      (letter) =>
        letter.id !== row.id &&
        letter.indicator === row.indicator &&
        letter.leadUnitId === row.leadUnitId &&
        yearOf(letter.letterDueOn) === yearOf(dueOn),
    )
    .map((letter) => letter.letterDueOn)
    .toSorted((a, b) => a.localeCompare(b));
  return earliest ?? null;
};

/**
 * Calendar days a row is due before the signed letter's date; 0 when it is not.
 *
 * @param letters of any unit and indicator
 * @source practice 21
 */
export const aheadOfLetterDays = (row: RowDue, letters: readonly LetterDue[]): number => {
  if (row.dueOn === null) return 0;
  const letter = letterOf(row, row.dueOn, letters);
  return letter === null ? 0 : Math.max(0, daysBetween(row.dueOn, letter));
};

/** Days from which a span is said in months. */
const saidInMonths = 60;

/** A number of days as it is said: in whole months from two on, otherwise `months` is 0 and the days are said. */
export const aheadSpan = (days: number): { readonly months: number; readonly days: number } => ({
  months: days < saidInMonths ? 0 : Math.floor(days / 30),
  days,
});
