// What every rule file begins with.
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { FieldReader } from '@luoshi/scoring/fields';

/** What every rule file says of itself. */
export interface RuleHead {
  readonly id: string;
  readonly version: string;
  readonly from: CalendarDate;
  /** Last day; null while it is in force. */
  readonly to: CalendarDate | null;
  /** Law, document or practice it rests on. */
  readonly source: string;
}

/** Fields of the head. */
export const headNames = ['id', 'version', 'from', 'to', 'source'] as const;

/** Reads the head of a rule file. */
export const readHead = (read: FieldReader): RuleHead => ({
  id: read.text('id'),
  version: read.text('version'),
  from: read.date('from'),
  to: read.optional('to', (name) => read.date(name)),
  source: read.text('source'),
});
