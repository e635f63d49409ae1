// 县领导首页: three counts with the lists behind them.
import type { Actor } from '@luoshi/domain/access/role';
import { leaderMatters } from './leader-matters.ts';
import type { WorkData } from './load-work.ts';
import { lineFor, type WorkLine } from './work-line.ts';
import type { WorkTask } from './work-task.ts';

/** The lists, longest waiting and longest overdue first. */
export interface LeaderHome {
  readonly red: readonly WorkLine[];
  readonly coordination: readonly WorkLine[];
  readonly approval: readonly WorkLine[];
}

const byWait = (a: WorkLine, b: WorkLine): number =>
  (b.waitedDays ?? 0) - (a.waitedDays ?? 0) || b.overdueDays - a.overdueDays || a.key.localeCompare(b.key);

/** @returns null for anybody who does not act as a county leader */
export const leaderHome = (data: WorkData, tasks: readonly WorkTask[], actor: Actor): LeaderHome | null => {
  const post = data.leaderPosts.find(({ id }) => id === actor.postId);
  if (post === undefined || !actor.roles.includes('leader')) return null;
  const { red, coordination, approval } = leaderMatters(data, tasks, post);
  const lines = (of: readonly WorkTask[]) => of.map((task) => lineFor(task, actor, data)).toSorted(byWait);
  return { red: lines(red), coordination: lines(coordination), approval: lines(approval) };
};
