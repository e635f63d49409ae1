// 换班: what a roster looks like after a swap, and which swaps are none.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { daysBetween, type CalendarDate } from '../period/calendar-date.ts';
import type { RosterDay } from './fairness.ts';

/** A swap: the other takes a day, and gives one of his own or nothing. */
export interface Swap {
  readonly on: CalendarDate;
  readonly from: string;
  readonly to: string;
  readonly returnOn: CalendarDate | null;
}

/** Who may stand in which line. */
export interface Team {
  readonly leaders: readonly string[];
  readonly staff: readonly string[];
  readonly gapDays: number;
}

const holds = (day: RosterDay, id: string): boolean => day.leader === id || day.staff.includes(id);

const replace = (day: RosterDay, from: string, to: string): RosterDay => ({
  ...day,
  leader: day.leader === from ? to : day.leader,
  staff: day.staff.map((id) => (id === from ? to : id)),
});

const isTooClose = (days: readonly RosterDay[], id: string, gapDays: number): boolean => {
  const kept = days
    .filter((day) => holds(day, id))
    .map(({ day }) => day)
    .toSorted();
  return kept.some((day, n) => n > 0 && daysBetween(kept[n - 1] ?? day, day) <= gapDays);
};

const hasLeaders = (days: readonly RosterDay[], team: Team): boolean =>
  days.every(({ leader, staff }) => team.leaders.includes(leader) && !staff.includes(leader));

/**
 * The roster after a swap.
 *
 * @param days every day that either of them keeps, at least
 * @returns `wrong-state` when they do not keep what is swapped, `swap-no-leader`, `swap-too-close` with the rest asked
 */
export const swapDays = (
  days: readonly RosterDay[],
  swap: Swap,
  team: Team,
): Outcome<readonly RosterDay[]> => {
  const given = days.find(({ day }) => day === swap.on);
  const returned = swap.returnOn === null ? null : days.find(({ day }) => day === swap.returnOn);
  if (given === undefined || !holds(given, swap.from) || holds(given, swap.to))
    return refuse('wrong-state', { state: 'rostered', act: 'swap' });
  if (
    returned === undefined ||
    (returned !== null && (!holds(returned, swap.to) || holds(returned, swap.from)))
  )
    return refuse('wrong-state', { state: 'rostered', act: 'swap' });
  const after = days.map((day) => {
    if (day === given) return replace(day, swap.from, swap.to);
    return day === returned ? replace(day, swap.to, swap.from) : day;
  });
  if (!hasLeaders(after, team)) return refuse('swap-no-leader', {});
  return [swap.from, swap.to].some((id) => isTooClose(after, id, team.gapDays))
    ? refuse('swap-too-close', { days: team.gapDays })
    : ok(after);
};
