// A rule that finds one way of writing a date and says what period it means.
import type { DocumentDate } from './document-date.ts';
import type { Due } from './due.ts';

/** Words and their meaning; null when the text and the document's date do not settle it. */
export interface DateRule {
  readonly words: RegExp;
  readonly due: (groups: readonly (string | undefined)[], written: DocumentDate | null) => Due | null;
}
