// The due dates in force on a day, of a commitment and its nodes, and the plan as they move it.
// A commitment without obstacle or extension keeps what its rows say.
import type { Plan } from '@luoshi/domain/light/plan';
import { addDays, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { clockOf, givenDueOn, grantedExtensions, type ClockFrame } from './clock-of.ts';
import type { KnownCommitment } from './loaded-commitment.ts';

/** A date now in force and the working days an obstacle moved it by. */
export interface DueDate {
  readonly dueOn: CalendarDate | null;
  readonly heldDays: number;
}

/** Due dates of a commitment's day. */
export interface DueDates extends DueDate {
  /** By id of the node; a node that nothing moved is not in it. */
  readonly nodes: ReadonlyMap<string, DueDate>;
}

const later = (a: DueDate, b: DueDate): DueDate => ((b.dueOn ?? '') > (a.dueOn ?? '') ? b : a);

/**
 * Due dates of the frame's day. A node held past the end takes the commitment's date with it: it cannot be done before.
 */
export const dueDatesOf = (loaded: KnownCommitment, frame: ClockFrame): DueDates => {
  const { row, nodes, obstacles, extensions } = loaded;
  if (obstacles.length === 0 && extensions.length === 0)
    return { dueOn: row.due_on, heldDays: 0, nodes: new Map() };
  const ofNodes = new Map(nodes.map((node) => [node.id, clockOf(loaded, node, frame)] as const));
  const whole: DueDate = clockOf(loaded, null, frame);
  if (whole.dueOn === null) return { dueOn: null, heldDays: 0, nodes: ofNodes };
  const { dueOn, heldDays } = [...ofNodes.values()].filter((each) => each.heldDays > 0).reduce(later, whole);
  return { dueOn, heldDays, nodes: ofNodes };
};

/** A date of a plan after the extensions granted by the frame's day: what was still to come when one was asked moves with it. */
const extended = (loaded: KnownCommitment, on: CalendarDate, frame: ClockFrame): CalendarDate =>
  grantedExtensions(loaded, frame).reduce(
    (date, { askedOn, days }) => (date >= askedOn ? addDays(date, days) : date),
    on,
  );

/**
 * The plan in force on the frame's day. An obstacle moves only the node it blocks: cumulative values stay due when they were,
 * so that a light stays the commitment's own.
 *
 * @param plan as it was filed
 * @source practice 4: 只停被卡的节点
 */
export const planInForce = (
  loaded: KnownCommitment,
  plan: Plan,
  dates: DueDates,
  frame: ClockFrame,
): Plan => {
  if (plan.kind === 'nodes')
    return {
      ...plan,
      nodes: plan.nodes.map((node, i) => {
        const moved = dates.nodes.get(loaded.nodes[i]?.id ?? '');
        return moved === undefined
          ? node
          : { ...node, dueOn: moved.dueOn ?? node.dueOn, heldDays: moved.heldDays };
      }),
    };
  if (loaded.extensions.length === 0) return plan;
  if (plan.kind === 'points')
    return {
      ...plan,
      points: plan.points.map((point) => ({ ...point, on: extended(loaded, point.on, frame) })),
    };
  if (plan.kind === 'linear') return { ...plan, to: extended(loaded, givenDueOn(loaded) ?? plan.to, frame) };
  return plan;
};
