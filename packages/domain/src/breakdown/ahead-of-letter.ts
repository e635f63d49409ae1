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

/**
 * The letter a row without one of its own is held against: the earliest for the same indicator, unit and year.
 *
 * @param letters of any unit and indicator
 */
export const relatedLetter = <L extends LetterDue>(row: RowDue, letters: readonly L[]): L | null => {
  const { dueOn, indicator, leadUnitId } = row;
  if (dueOn === null || indicator === null || leadUnitId === null) return null;
  const [earliest] = letters
    .filter(
      (letter) =>
        letter.id !== row.id &&
        letter.indicator === indicator &&
        letter.leadUnitId === leadUnitId &&
        yearOf(letter.letterDueOn) === yearOf(dueOn),
    )
    .toSorted((a, b) => a.letterDueOn.localeCompare(b.letterDueOn));
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
  const letter = row.letterDueOn ?? relatedLetter(row, letters)?.letterDueOn ?? null;
  return letter === null ? 0 : Math.max(0, daysBetween(row.dueOn, letter));
};

/** Days from which a span is said in months. */
const saidInMonths = 60;

/** A number of days as it is said: in whole months from two on, otherwise `months` is 0 and the days are said. */
export const aheadSpan = (days: number): { readonly months: number; readonly days: number } => ({
  months: days < saidInMonths ? 0 : Math.floor(days / 30),
  days,
});
