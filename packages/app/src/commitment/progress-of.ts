// Where a commitment stands as a list shows it: done, due by now, shares rounded once, and how far it was checked.
import type { FigureStatus } from '@luoshi/domain/commitment/standing';
import { plannedBy } from '@luoshi/domain/light/trajectory';
import {
  compare,
  divide,
  fraction,
  fromDecimal,
  multiply,
  round,
  toDecimal,
  zero,
  type Fraction,
} from '@luoshi/domain/quantity/fraction';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import type { Figures, Frame } from './figures-of.ts';
import type { KnownCommitment } from './loaded-commitment.ts';

/** The value that counts against what is due by now; all values decimals as text. */
export interface Progress {
  readonly value: string | null;
  readonly target: string | null;
  readonly unit: string | null;
  readonly op: CommitmentRow['target_op'];
  /** For nodes their number. */
  readonly dueNow: string | null;
  /** Done ÷ target in %, one place. */
  readonly percent: string | null;
  readonly duePercent: string | null;
  readonly nodesDone: number;
  readonly nodes: number;
  readonly period: string | null;
  readonly asOf: string | null;
  readonly status: FigureStatus;
  readonly reported: boolean;
  readonly checked: boolean;
}

const hundred = fraction(100n);
const shown = (value: Fraction): string => toDecimal(value) ?? round(value, 2);
const percentOf = (part: Fraction | null, whole: Fraction | null): string | null =>
  part === null || whole === null || compare(whole, zero) <= 0
    ? null
    : round(multiply(divide(part, whole), hundred), 1);

/** Done, due by now and the whole, in one unit; null where a plan compares rates or ranks. */
const measured = ({ row, nodes }: KnownCommitment, { plan, counted, light }: Figures, { on }: Frame) => {
  const planned = light.why.code === 'linear-not-allowed' ? null : plannedBy(plan, on);
  if (plan.kind === 'nodes') {
    const all = fraction(BigInt(nodes.length));
    const done = nodes.filter((node) => node.done_on !== null && node.done_on <= on).length;
    return { done: fraction(BigInt(done)), dueNow: planned && multiply(planned, all), whole: all };
  }
  const compared = row.plan_kind === 'growth' || row.plan_kind === 'rank';
  const whole = row.target_value === null || compared ? null : fromDecimal(row.target_value);
  return {
    done: counted.value === null ? null : fromDecimal(counted.value),
    dueNow: planned,
    whole,
  };
};

const isChecked = ({ nodes }: KnownCommitment, { plan, counted }: Figures, { on }: Frame): boolean => {
  const done = nodes.filter((node) => node.done_on !== null && node.done_on <= on);
  const nodesChecked = plan.kind === 'nodes' && done.length > 0 && done.every((n) => n.checked_on !== null);
  return counted.checkId !== null || nodesChecked;
};

/** The progress of the frame's day. */
export const progressOf = (loaded: KnownCommitment, figures: Figures, frame: Frame): Progress => {
  const { row, nodes } = loaded;
  const { counted } = figures;
  const { done, dueNow, whole } = measured(loaded, figures, frame);
  return {
    value: counted.value,
    target: row.target_value,
    unit: row.unit_of_measure,
    op: row.target_op,
    dueNow: dueNow && shown(dueNow),
    percent: percentOf(done, whole),
    duePercent: percentOf(dueNow, whole),
    nodesDone: nodes.filter((node) => node.done_on !== null && node.done_on <= frame.on).length,
    nodes: nodes.length,
    period: counted.period,
    asOf: counted.asOf,
    status: counted.status,
    reported: counted.reportId !== null && !figures.missing,
    checked: isChecked(loaded, figures, frame),
  };
};
