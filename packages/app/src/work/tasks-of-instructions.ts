// 来件 that were registered and given to nobody yet: without an owner they stand first on the office's list.
import type { WorkData } from './load-work.ts';
import { newTask } from './new-task.ts';
import type { WorkTask } from './work-task.ts';

/** What waits to be given. */
export const tasksOfInstructions = ({ instructions }: WorkData): readonly WorkTask[] =>
  instructions.map((line) =>
    newTask({
      key: `assign-instruction ${line.id}`,
      step: 'assign-instruction',
      who: { kind: 'office' },
      verb: 'instruction.assign',
      title: line.title,
      subject: { type: 'instruction', id: line.id },
      from: [line.givenBy, line.number],
      dueOn: line.dueOn,
      version: line.version,
      rank: -1,
      leaderPostIds: line.givenByPostId === null ? [] : [line.givenByPostId],
    }),
  );
