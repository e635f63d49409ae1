// 应报未报: how a unit stands with a report that is due. Not reported is neither zero nor green.
import type { CalendarDate } from '../period/calendar-date.ts';

/** 按时 · 迟报 · 待审签 · 未报 · 退回 · 未到期. */
export type ReportingStatus = 'on-time' | 'late' | 'unsigned' | 'missing' | 'returned' | 'not-due';

/** The newest version of a due report, if any. */
export interface NewestReport {
  readonly state: 'filed' | 'signed' | 'reviewed' | 'returned';
  readonly late: boolean;
}

/**
 * @param dueOn last day on which it is in time
 * @param today in the county
 */
export const reportingStatus = (
  newest: NewestReport | null,
  dueOn: CalendarDate,
  today: CalendarDate,
): ReportingStatus => {
  if (newest === null) return today > dueOn ? 'missing' : 'not-due';
  if (newest.state === 'returned') return 'returned';
  if (newest.state === 'filed') return 'unsigned';
  return newest.late ? 'late' : 'on-time';
};
