// 延期: asked before the due date, for a later day. While it is undecided the old date runs on.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { CalendarDate } from '../period/calendar-date.ts';

/**
 * Whether an extension may be asked for.
 *
 * @param dueOn due date now in force
 * @returns `extension-no-due` when there is no date, `extension-too-late` after it, `extension-not-later` for a day not after it
 */
export const judgeExtension = (
  today: CalendarDate,
  dueOn: CalendarDate | null,
  to: CalendarDate,
): Outcome<CalendarDate> => {
  if (dueOn === null) return refuse('extension-no-due');
  if (today > dueOn) return refuse('extension-too-late', { dueOn });
  return to > dueOn ? ok(dueOn) : refuse('extension-not-later', { dueOn, to });
};
