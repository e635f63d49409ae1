// A task as one reader sees it: his to do, or waiting for somebody else, who is then named.
import type { Actor } from '@luoshi/domain/access/role';
import { daysBetween } from '@luoshi/domain/period/calendar-date';
import { daysOverdue, urgencies, urgencyOf, type Urgency } from '@luoshi/domain/work/urgency';
import type { WorkData } from './load-work.ts';
import { isToDo } from './scope.ts';
import type { Who, WorkTask } from './work-task.ts';

/** A line of the list. */
export interface WorkLine extends Pick<
  WorkTask,
  | 'key'
  | 'step'
  | 'title'
  | 'subject'
  | 'from'
  | 'period'
  | 'count'
  | 'light'
  | 'progress'
  | 'dueOn'
  | 'version'
> {
  readonly overdueDays: number;
  /** Calendar days it has waited for a leader; null for everything else. */
  readonly waitedDays: number | null;
  readonly waitingFor: string | null;
}

/** A group of lines. */
export interface WorkGroup {
  readonly key: Urgency;
  readonly lines: readonly WorkLine[];
  /** Lines there are, also those left out. */
  readonly count: number;
}

const nameOf = (who: Who, { bodies }: Pick<WorkData, 'bodies'>): string | null => {
  switch (who.kind) {
    case 'unit':
      return who.unit;
    case 'leader':
      return who.name ?? bodies.leadership;
    case 'person':
      return who.name;
    case 'personnel':
      return null;
    case 'office':
    case 'inspector':
      return bodies.office;
  }
};

/** A leader's own decisions have no overdue: he is told how long they wait for him. */
const isDecision = ({ who, step }: WorkTask): boolean => who.kind === 'leader' && step !== 'look';

const dueFor = (task: WorkTask): string | null => (isDecision(task) ? null : task.dueOn);

/** The line of a task for a reader. */
export const lineFor = (
  task: WorkTask,
  actor: Actor,
  data: WorkData,
  waits: boolean = !isToDo(task, actor),
): WorkLine => {
  const { key, step, title, subject, from, period, count, light, progress, since, version } = task;
  const dueOn = dueFor(task);
  return {
    key,
    step: waits ? 'look' : step,
    title,
    subject,
    from,
    period,
    count,
    light,
    progress,
    dueOn,
    overdueDays: daysOverdue(dueOn, data.frame.on),
    waitedDays: isDecision(task) && since !== null ? Math.max(0, daysBetween(since, data.frame.on)) : null,
    waitingFor: waits ? nameOf(task.who, data) : null,
    version,
  };
};

const late = '9999-12-31';

const byUrgency = (a: WorkTask, b: WorkTask): number =>
  a.rank - b.rank || (a.dueOn ?? late).localeCompare(b.dueOn ?? late) || a.key.localeCompare(b.key);

/**
 * Tasks as groups of lines, in the order of urgency; empty groups stay, so that a page can say so.
 *
 * @param most lines of a group at most
 */
export const groupsFor = (
  tasks: readonly WorkTask[],
  actor: Actor,
  data: WorkData,
  most: number,
): readonly WorkGroup[] => {
  const groups = new Map<Urgency, { task: WorkTask; waits: boolean }[]>(urgencies.map((key) => [key, []]));
  for (const task of tasks.toSorted(byUrgency)) {
    const waits = !isToDo(task, actor);
    const isTold = waits && nameOf(task.who, data) !== null;
    const seen = { light: task.light?.light ?? null, dueOn: dueFor(task), waits: isTold };
    groups.get(urgencyOf(seen, data.frame.on))?.push({ task, waits });
  }
  return [...groups].map(([key, all]) => ({
    key,
    lines: all.slice(0, most).map(({ task, waits }) => lineFor(task, actor, data, waits)),
    count: all.length,
  }));
};
