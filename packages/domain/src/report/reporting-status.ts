// 应报未报: how a unit stands with a report that is due. Not reported is neither zero nor green.
import type { CalendarDate } from '../period/calendar-date.ts';

/** 按时 · 迟报 · 待审签 · 未报 · 退回 · 未到期 · 无变化（免报）. */
export type ReportingStatus = 'on-time' | 'late' | 'unsigned' | 'missing' | 'returned' | 'not-due' | 'exempt';

/** The newest version of a due report, if any. */
export interface NewestReport {
  readonly state: 'filed' | 'signed' | 'reviewed' | 'returned';
  readonly late: boolean;
}

/**
 * @param dueOn last day on which it is in time; on that day what is not there is 未报, and can still come in time
 * @param today in the county
 * @param isLeftOut whether silence is taken for “unchanged”; asked only where a report would be missing
 */
export const reportingStatus = (
  newest: NewestReport | null,
  dueOn: CalendarDate,
  today: CalendarDate,
  isLeftOut: () => boolean,
): ReportingStatus => {
  if (newest === null && today < dueOn) return 'not-due';
  if (newest === null) return isLeftOut() ? 'exempt' : 'missing';
  if (newest.state === 'returned') return 'returned';
  if (newest.state === 'filed') return 'unsigned';
  return newest.late ? 'late' : 'on-time';
};
