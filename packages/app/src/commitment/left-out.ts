// 无变化免报: whether a report that is not there is none, by the rule of the county's cycle. Pure over loaded rows.
import { light } from '@luoshi/domain/light/light';
import type { Plan, Standing } from '@luoshi/domain/light/plan';
import { endOf, type Period } from '@luoshi/domain/period/period';
import { isExempt } from '@luoshi/domain/report/unchanged';
import type { Rules } from '../rules/rules.ts';
import type { KnownCommitment } from './loaded-commitment.ts';

/** What the plan and the figures say of a commitment. */
export interface Known {
  readonly plan: Plan;
  /** What counted at the period's end. */
  readonly standing: Standing;
}

/** Newest period before this one that a signed report stands for. */
const lastReported = ({ reports }: KnownCommitment, period: Period): Period | null =>
  reports
    .filter(({ state }) => state === 'signed' || state === 'reviewed')
    .map((report) => report.period)
    .filter((each) => endOf(each) < endOf(period))
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)))
    .at(-1) ?? null;

/** Whether silence about a period is taken for “unchanged”. */
export const isLeftOut = (
  loaded: KnownCommitment,
  { plan, standing }: Known,
  period: Period,
  rules: Rules,
): boolean => {
  const end = endOf(period);
  const open = plan.kind === 'nodes' ? plan.nodes.filter((node) => node.doneOn === null) : [];
  return isExempt(
    {
      period,
      plan: plan.kind,
      lastReported: lastReported(loaded, period),
      onSchedule: light(standing, plan, end, rules.lights, rules.holidays).light === 'normal',
      openDueDates: [...open.map((node) => node.dueOn), ...(standing.dueOn === null ? [] : [standing.dueOn])],
    },
    rules.cycle.unchanged,
  );
};
