// What should be done by when: the plan filed for a commitment, and where it stands.
// Shapes only; what follows from them is said by `light.ts` and `trajectory.ts`.
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';

/** A cumulative value that is due on a date. */
export interface PlanPoint {
  readonly on: CalendarDate;
  readonly value: Decimal;
}

/** One step of a road map; a key node overdue makes the commitment behind at once. */
export interface PlanNode {
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly key: boolean;
  /** Working days by which recognised obstacles moved `dueOn`; none when left out. */
  readonly heldDays?: number;
}

/** A plan in steps: the last point reached is what is due. */
export interface PointsPlan {
  readonly kind: 'points';
  readonly target: Decimal;
  readonly points: readonly PlanPoint[];
}

/** A plan proportional to days, both ends included; counts as no plan when the rule does not list its kind of measure. */
export interface LinearPlan {
  readonly kind: 'linear';
  readonly target: Decimal;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly measureKind: string;
}

/** A road map for a commitment without a number. */
export interface NodesPlan {
  readonly kind: 'nodes';
  readonly nodes: readonly PlanNode[];
}

/** A target that is a rate (more is better) or a rank (first is best): compared as such, never as a share. */
export interface ComparedPlan {
  readonly kind: 'growth' | 'rank';
  readonly target: Decimal;
}

/** The plan of a commitment, or that there is none. */
export type Plan = PointsPlan | LinearPlan | NodesPlan | ComparedPlan | { readonly kind: 'none' };

/** Where a commitment stands: the cumulative value that counts, and its dates. */
export interface Standing {
  /** Null when nothing has been reported that counts; never zero for it. */
  readonly value: Decimal | null;
  /** End of the period the value is for. */
  readonly asOf: CalendarDate | null;
  readonly startedOn: CalendarDate | null;
  readonly completedOn: CalendarDate | null;
  /** Final due date in force; runs to the end of that day. */
  readonly dueOn: CalendarDate | null;
  /** Working days by which recognised obstacles moved `dueOn`; none when left out. */
  readonly heldDays?: number;
}
