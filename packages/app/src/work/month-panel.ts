// What this month asks of the reader's unit: reports, numbers to fill in, numbers their owners give, and due days.
import type { Actor } from '@luoshi/domain/access/role';
import type { Light } from '@luoshi/domain/light/light-result';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, periodOf, startOf, type Period } from '@luoshi/domain/period/period';
import { reportDueOn } from '@luoshi/domain/report/report-due';
import { askedBetween } from '@luoshi/domain/work/asked-periods';
import { worstLight } from '@luoshi/domain/work/urgency';
import { indicatorOf } from '../commitment/figures-of.ts';
import { reportDue } from '../rules/report-due.ts';
import type { OpenCommitment, WorkData } from './load-work.ts';
import type { WorkStep, WorkTask } from './work-task.ts';

/** Something due on a day. */
export interface DueDay {
  readonly on: CalendarDate;
  readonly step: WorkStep;
  readonly count: number;
  readonly worst: Light | null;
}

/** The month of a unit. */
export interface MonthPanel {
  readonly period: Period;
  readonly items: number;
  readonly numbers: number;
  readonly given: number;
  readonly due: readonly DueDay[];
}

const dueDays = (tasks: readonly WorkTask[], from: CalendarDate, to: CalendarDate): readonly DueDay[] => {
  const groups = new Map<string, WorkTask[]>();
  for (const task of tasks) {
    if (task.dueOn === null || task.dueOn < from || task.dueOn > to) continue;
    const key = `${task.dueOn} ${task.step}`;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.entries()]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([, [first, ...rest]]) => {
      if (first === undefined || first.dueOn === null) return [];
      const all = [first, ...rest];
      const worst = worstLight(all.map((task) => task.light?.light ?? null));
      return [{ on: first.dueOn, step: first.step, count: all.length, worst }];
    });
};

/** @param tasks those of the reader's unit */
export const monthPanel = (data: WorkData, actor: Actor, tasks: readonly WorkTask[]): MonthPanel => {
  const { frame, commitments } = data;
  const month = periodOf(frame.on, 'month');
  const own = actor.roles.includes('leader')
    ? []
    : commitments.filter((open) => actor.unitIds.includes(open.loaded.row.lead_unit_id ?? ''));
  const asked = own.flatMap((open) =>
    askedBetween(open.figures.asked, startOf(month), endOf(month)).map(() => open),
  );
  const isGiven = ({ loaded }: OpenCommitment) =>
    indicatorOf(frame.rules, loaded.row.indicator)?.sourceData ?? false;
  const toFill = asked.filter((open) => !isGiven(open));
  const last = reportDueOn(month, reportDue(frame.rules), frame.rules.holidays);
  const until = last > endOf(month) ? last : endOf(month);
  return {
    period: month,
    items: toFill.length,
    numbers: toFill.filter((open) => open.loaded.row.target_value !== null).length,
    given: asked.length - toFill.length,
    due: dueDays(tasks, startOf(month), until),
  };
};
