// A task with everything open that is not given.
import type { WorkTask } from './work-task.ts';

/** What every task says; the rest may be left out. */
export type NewTask = Pick<WorkTask, 'key' | 'step' | 'who' | 'verb' | 'title' | 'subject'> &
  Partial<WorkTask>;

/** Fills in what is not given: nothing known, nothing due, nobody else concerned. */
export const newTask = (given: NewTask): WorkTask => ({
  from: [],
  period: null,
  count: null,
  light: null,
  progress: null,
  dueOn: null,
  since: null,
  version: null,
  rank: 0,
  about: {},
  unitIds: [],
  leaderPostIds: [],
  ...given,
});
