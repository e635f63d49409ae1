// The light of a commitment without a number: how late the nodes of its road map are.
import { compare as compareDates, type CalendarDate } from '../period/calendar-date.ts';
import { workingDaysBetween, type Holidays } from '../period/working-days.ts';
import type { LightResult } from './light-result.ts';
import type { LightRule } from './light-rule.ts';
import type { PlanNode } from './plan.ts';

const isDone = (node: PlanNode, on: CalendarDate): boolean =>
  node.doneOn !== null && compareDates(node.doneOn, on) <= 0;

/**
 * Light by nodes: overdue within the rule's working days is slow; longer, or a key node overdue at all, is behind.
 *
 * @param nodes at least one
 * @returns no light while nothing is due and nothing done
 * @source rules/lights/lights.yaml, nodes
 */
export function lightOfNodes(
  nodes: readonly PlanNode[],
  on: CalendarDate,
  rule: LightRule,
  holidays: Holidays,
): Pick<LightResult, 'light' | 'marks' | 'why'> {
  const open = nodes.filter((node) => !isDone(node, on));
  const due = open.filter((node) => compareDates(node.dueOn, on) < 0);
  if (
    due.length === 0 &&
    open.length === nodes.length &&
    nodes.every((node) => compareDates(node.dueOn, on) > 0)
  ) {
    return { light: null, marks: ['not-started'], why: { code: 'nodes-not-due', params: {} } };
  }
  const late = due
    .map((node) => ({ key: node.key, days: workingDaysBetween(node.dueOn, on, holidays) }))
    .filter((node) => node.days > 0);
  const days = Math.max(0, ...late.map((node) => node.days));
  const keyNodes = late.filter((node) => node.key).length;
  const isBehind = keyNodes > 0 || days > rule.slowNodeDays;
  const params = {
    done: nodes.length - open.length,
    nodes: nodes.length,
    overdue: late.length,
    keyNodes,
    days,
    held: nodes.filter((node) => (node.heldDays ?? 0) > 0).length,
  };
  return {
    light: isBehind ? 'behind' : days > 0 ? 'slow' : 'normal',
    marks: [],
    why: { code: 'nodes', params },
  };
}
