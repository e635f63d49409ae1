// From which day the limits of a commitment are counted: signing for it, or the last day to do so when nobody did.
import type { CalendarDate } from '../period/calendar-date.ts';

/**
 * A signature that comes late wins no days: from the end of the day by which it was to be signed the limits run.
 *
 * @param signedOn day it was signed for; null while nobody has
 * @param signForDueOn last day to sign for it
 * @source practice 27: 从签收起算；未签收的，从次一工作日终了起算
 */
export const clockStart = (
  signedOn: CalendarDate | null,
  signForDueOn: CalendarDate | null,
): CalendarDate | null => {
  if (signedOn === null || signForDueOn === null) return signedOn ?? signForDueOn;
  return signedOn < signForDueOn ? signedOn : signForDueOn;
};
