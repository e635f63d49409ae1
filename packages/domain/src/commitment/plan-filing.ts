// 工作线路图、时间进度表: what a lead unit files after signing for a commitment.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { compare as compareDates, type CalendarDate } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { compare, fromDecimal } from '../quantity/fraction.ts';

/** A node as filed: what proves it, due, person. */
export interface FiledNode {
  readonly proof: string;
  readonly dueOn: CalendarDate;
  readonly person: string | null;
  readonly key: boolean;
}

/** A point of a time plan: cumulative value due by a date. */
export interface FiledPoint {
  readonly on: CalendarDate;
  readonly value: Decimal;
}

/** The window a plan must fit. */
export interface PlanWindow {
  readonly startsOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
}

/** Fewest and most nodes of a road map. @source practice 2 */
export const nodeCount = { fewest: 3, most: 6 } as const;

const outside = (date: CalendarDate, window: PlanWindow): boolean =>
  (window.startsOn !== null && date < window.startsOn) || (window.dueOn !== null && date > window.dueOn);

/**
 * Whether nodes make a road map: 3–6, in order of due dates, inside the window.
 *
 * @returns the nodes; `invalid-input` naming the field, `due-before-start` naming the date
 */
export const checkNodes = (
  nodes: readonly FiledNode[],
  window: PlanWindow,
): Outcome<readonly FiledNode[]> => {
  if (nodes.length < nodeCount.fewest || nodes.length > nodeCount.most)
    return refuse('invalid-input', { field: 'nodes', ...nodeCount });
  if (nodes.some((node) => node.proof.trim() === '')) return refuse('invalid-input', { field: 'proof' });
  const strayed = nodes.find((node) => outside(node.dueOn, window));
  if (strayed !== undefined) return refuse('due-before-start', { date: strayed.dueOn, ...window });
  return ok(nodes.toSorted((a, b) => compareDates(a.dueOn, b.dueOn)));
};

/**
 * Whether points make a time plan: rising, ending at the target, inside the window.
 *
 * @returns the points in order; `invalid-input`, `due-before-start`
 */
export const checkPoints = (
  points: readonly FiledPoint[],
  target: Decimal,
  window: PlanWindow,
): Outcome<readonly FiledPoint[]> => {
  const ordered = points.toSorted((a, b) => compareDates(a.on, b.on));
  const last = ordered.at(-1);
  if (last === undefined) return refuse('invalid-input', { field: 'points' });
  const strayed = ordered.find((point) => outside(point.on, window));
  if (strayed !== undefined) return refuse('due-before-start', { date: strayed.on, ...window });
  const falls = ordered.some((point, i) => {
    const before = ordered[i - 1];
    return before !== undefined && compare(fromDecimal(point.value), fromDecimal(before.value)) < 0;
  });
  if (falls || compare(fromDecimal(last.value), fromDecimal(target)) !== 0) {
    return refuse('invalid-input', { field: 'points', target });
  }
  return ok(ordered);
};
