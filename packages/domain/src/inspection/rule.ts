// 督查检查规则 as data: the yearly budget, what may be merged or repeated, rounds, marks, looking again. Shapes only.
import type { Decimal } from '../quantity/decimal.ts';

/** A scored line of a checkpoint's sheet. */
export interface SheetItem {
  readonly id: string;
  readonly name: string;
  /** Most points; the least is 0. */
  readonly most: Decimal;
}

/** Everything the inspection rules say. Days are calendar days. */
export interface InspectionRule {
  readonly codePrefix: string;
  /** Visits to one unit in a calendar year. */
  readonly budget: { readonly township: number; readonly department: number };
  /** The same matter at the same unit is not inspected again within so many days. */
  readonly repeatDays: number;
  /** Two visits to a unit that are nearer than so many days are merged. */
  readonly mergeDays: number;
  readonly round: {
    /** Share of the checkpoints that is drawn, in %. */
    readonly drawnShare: number;
    /** How many days before the round the source of the seed may speak at the earliest. */
    readonly drawnDaysBefore: number;
    /** Longest line of a comment, in characters. */
    readonly commentLength: number;
  };
  readonly sheet: readonly SheetItem[];
  readonly marks: {
    readonly choices: readonly Decimal[];
    /** Fewest chiefs who must have marked a unit. */
    readonly least: number;
  };
  readonly lookBack: {
    readonly fromMonths: number;
    readonly toMonths: number;
    /** Share of the closed findings that is drawn, in %. */
    readonly share: number;
  };
}
