// What is wrong in a line of a table: where it stands, what is written there, and the refusal that says why.
import type { RefusalCode, RefusalParams } from '../refusal/refusal.ts';

/** One fault; its text is that of the refusal with the code. */
export interface LineFault {
  /** Line of the sheet, from 1, the headings included. */
  readonly line: number;
  readonly field: string;
  readonly heading: string | null;
  readonly given: string;
  readonly code: RefusalCode;
  readonly params: RefusalParams;
}
