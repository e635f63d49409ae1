// Everything one commitment asks of anybody, reckoned once while neither it nor the day changes.
import type { KnownReport } from '@luoshi/store/queries/report';
import type { Frame } from '../commitment/figures-of.ts';
import type { OpenCommitment } from './load-work.ts';
import { filedOf, toReview } from './reports-of-commitment.ts';
import { tasksOfChecks } from './tasks-of-checks.ts';
import { tasksOfLeaders } from './tasks-of-leaders.ts';
import { tasksOfObstacles } from './tasks-of-obstacles.ts';
import { tasksOfUnit } from './tasks-of-units.ts';
import type { WorkTask } from './work-task.ts';

/** Tasks of one commitment. */
export interface CommitmentTasks {
  /** Of its unit, its inspectors, its leaders, and whoever holds it up. */
  readonly own: readonly WorkTask[];
  readonly toReview: readonly WorkTask[];
  /** Reports that wait for the head; his line stands for all of his unit. */
  readonly filed: readonly KnownReport[];
}

const reckoned = new WeakMap<OpenCommitment, CommitmentTasks>();

const reckon = (open: OpenCommitment, frame: Frame): CommitmentTasks => ({
  own: [
    ...tasksOfUnit(open, frame),
    ...tasksOfChecks(open, frame),
    ...tasksOfLeaders(open, frame),
    ...tasksOfObstacles(open, frame),
  ],
  toReview: toReview(open),
  filed: filedOf(open),
});

/** @param frame the one that `open` is of */
export const tasksOfCommitment = (open: OpenCommitment, frame: Frame): CommitmentTasks => {
  const tasks = reckoned.get(open) ?? reckon(open, frame);
  reckoned.set(open, tasks);
  return tasks;
};
