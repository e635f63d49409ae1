// What a 呈阅单 holds of each matter on the day it is drawn.
import type { Frame } from '../commitment/figures-of.ts';
import { daysOverdue } from '@luoshi/domain/work/urgency';
import { daysBetween } from '@luoshi/domain/period/calendar-date';
import type { New } from '@luoshi/store/journal/write';
import type { LeaderMatters } from '../work/leader-matters.ts';
import type { WorkTask } from '../work/work-task.ts';

/** A line before it has its number and sheet. */
export type DrawnLine = Omit<New<'sheet_lines'>, 'sheet_id' | 'line'>;

const lineOf = (section: DrawnLine['section'], task: WorkTask, { on }: Frame): DrawnLine => {
  const { progress, since, dueOn } = task;
  const waited = since === null ? null : Math.max(0, daysBetween(since, on));
  return {
    section,
    commitment_id: task.subject.type === 'commitment' ? task.subject.id : null,
    title: task.title,
    unit: task.from[0] ?? null,
    value: progress?.value ?? null,
    target: progress?.target ?? null,
    unit_of_measure: progress?.unit ?? null,
    due_on: dueOn,
    days: section === 'red' ? daysOverdue(dueOn, on) : waited,
  };
};

/** Red first, then what waits for his coordination, then for his decision. */
export const drawnLines = (matters: LeaderMatters, frame: Frame): readonly DrawnLine[] => [
  ...matters.red.map((task) => lineOf('red', task, frame)),
  ...matters.coordination.map((task) => lineOf('coordination', task, frame)),
  ...matters.approval.map((task) => lineOf('approval', task, frame)),
];
