import type { Decimal } from '@luoshi/domain/quantity/decimal';
/** An indicator of the demo county's letter. */
export interface DemoIndicator {
  /** As in rules/indicators. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** The department the figure belongs to. */
  readonly owner: string;
  readonly leader: string;
  /** The sentence of the letter for one township: `{town}`, `{target}`. */
  readonly sentence: string;
  /** Share of the year that is due by month's end, in %: March, April, May, June, September, December. */
  readonly plan: readonly [number, number, number, number, number, number];
  /** Last day of the year's target. */
  readonly dueOn: string;
  /** Township → [annual target, % of it done by 30 June]; absent: not asked of it. */
  readonly towns: Readonly<Record<string, readonly [Decimal, Decimal]>>;
}
/** The ten indicators; columns of a table are the townships in their order. */
export declare const demoIndicators: readonly DemoIndicator[];
