// A matter as the register and its page show it.
import {
  instructionStanding,
  isOpenStanding,
  type InstructionStanding,
  type InstructionKind,
} from '@luoshi/domain/instruction/instruction';
import { daysBetween, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { InstructionRecord } from '@luoshi/store/queries/instruction';

/** One line of the register. */
export interface InstructionLine {
  readonly id: string;
  readonly number: string;
  readonly type: InstructionKind;
  readonly title: string;
  readonly text: string;
  readonly givenOn: CalendarDate;
  readonly givenBy: string;
  readonly givenByPostId: string | null;
  readonly reference: string | null;
  readonly urgency: string;
  readonly dueOn: CalendarDate;
  /** Calendar days past its date; 0 when it is not open. */
  readonly overdueDays: number;
  readonly standing: InstructionStanding;
  readonly commitment: { readonly id: string; readonly number: string | null; readonly title: string } | null;
  readonly leadUnit: string | null;
  readonly concludedOn: CalendarDate | null;
  /** Where it came back on paper. */
  readonly sheet: { readonly number: string; readonly line: number } | null;
  readonly version: number;
}

/** @param on the day it is read */
export const instructionLine = (row: InstructionRecord, on: CalendarDate): InstructionLine => {
  const standing = instructionStanding(row.state, row.commitment_state);
  return {
    id: row.id,
    number: row.number,
    type: row.type,
    title: row.title,
    text: row.text,
    givenOn: row.given_on,
    givenBy: row.given_by,
    givenByPostId: row.given_by_post_id,
    reference: row.reference,
    urgency: row.urgency,
    dueOn: row.due_on,
    overdueDays: isOpenStanding(standing) ? Math.max(0, daysBetween(row.due_on, on)) : 0,
    standing,
    commitment:
      row.commitment_id === null
        ? null
        : { id: row.commitment_id, number: row.commitment_number, title: row.commitment_title ?? row.title },
    leadUnit: row.lead_unit,
    concludedOn: standing === 'concluded' ? row.completed_on : null,
    sheet:
      row.sheet_number === null || row.sheet_line === null
        ? null
        : { number: row.sheet_number, line: row.sheet_line },
    version: row.version,
  };
};
