// What plan a commitment has on the day it is assigned; the lead unit files the rest after signing for it.
import type { TargetOp } from '../item/target-of.ts';
import type { CalendarDate } from '../period/calendar-date.ts';

/** Kinds of plan a row can bring along. */
export type PlanAtAssignment = 'nodes' | 'growth' | 'rank' | 'none';

/** A rate and a rank are their own plan; nodes in the breakdown are a road map; anything else has none yet. */
export const planAtAssignment = (op: TargetOp | null, nodes: number): PlanAtAssignment => {
  if (op === 'growth' || op === 'rank') return op;
  return nodes > 0 ? 'nodes' : 'none';
};

/** The day work starts when the row names none: the day it is assigned, or its due date when that is earlier. */
export const startAtAssignment = (
  startsOn: CalendarDate | null,
  dueOn: CalendarDate | null,
  today: CalendarDate,
): CalendarDate => startsOn ?? (dueOn !== null && dueOn < today ? dueOn : today);
