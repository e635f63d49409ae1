// How a cycle stands on a day: each time a part is due, whether it is done, done late, late, or still to come.
import { dayOfMonth, shifted } from '../calendar/due-rule.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { startOf, type Period } from '../period/period.ts';
import type { Holidays } from '../period/working-days.ts';
import { cycleParts, type CyclePart, type CycleRules } from './template.ts';

/** Something done in a cycle: a meeting held, a bulletin issued, a round made, or ticked by hand. */
export interface Deed {
  readonly part: CyclePart;
  readonly doneOn: CalendarDate;
}

/** 已办 · 迟办 · 逾期 · 待办. */
export type SlotState = 'done' | 'done-late' | 'late' | 'open';

/** One time a part is due. */
export interface Slot<D extends Deed> {
  readonly dueOn: CalendarDate;
  readonly state: SlotState;
  readonly deed: D | null;
}

/** A part of the cycle: `双查1/2`. */
export interface PartStanding<D extends Deed> {
  readonly part: CyclePart;
  readonly times: number;
  /** How many of these times it was done; never more than it is due. */
  readonly done: number;
  readonly slots: readonly Slot<D>[];
  /** What was done beyond what is asked for. */
  readonly beyond: readonly D[];
}

/** How something due stands: done late stays done late, and the due date itself is not late yet. */
export const slotState = (
  doneOn: CalendarDate | null,
  dueOn: CalendarDate,
  today: CalendarDate,
): SlotState => {
  if (doneOn !== null) return doneOn > dueOn ? 'done-late' : 'done';
  return today > dueOn ? 'late' : 'open';
};

/**
 * How the parts of a cycle stand. What was done first stands for what was due first.
 *
 * @param period the month of the cycle
 * @param deeds of this period, any order
 * @param today a due date that is today is not late yet
 */
export const cycleStanding = <D extends Deed>(
  rules: CycleRules,
  period: Period,
  deeds: readonly D[],
  today: CalendarDate,
  holidays: Holidays,
): readonly PartStanding<D>[] =>
  cycleParts.map((part) => {
    const own = deeds
      .filter((deed) => deed.part === part)
      .toSorted((a, b) => a.doneOn.localeCompare(b.doneOn));
    const { dueDays } = rules[part];
    const slots = dueDays.map((day, at) => {
      const dueOn = shifted(dayOfMonth(startOf(period), day), 'after', holidays);
      return { dueOn, state: slotState(own[at]?.doneOn ?? null, dueOn, today), deed: own[at] ?? null };
    });
    return {
      part,
      times: dueDays.length,
      done: Math.min(own.length, dueDays.length),
      slots,
      beyond: own.slice(dueDays.length),
    };
  });
