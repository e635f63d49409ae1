// What waits for a county leader: closings of what he gave, and what is red of what he leads.
import { dateIn } from '@luoshi/domain/period/instant';
import type { Frame } from '../commitment/figures-of.ts';
import { commitmentTask } from './commitment-task.ts';
import type { OpenCommitment } from './load-work.ts';
import type { Who, WorkTask } from './work-task.ts';

const leader = (postId: string, name: string | null): Who => ({ kind: 'leader', postId, name });

const toClose = (open: OpenCommitment, { zone }: Frame): readonly WorkTask[] => {
  const who = open.closingLeader;
  if (open.loaded.row.state !== 'closing' || who === null) return [];
  return [
    commitmentTask(open, {
      step: 'close',
      who: leader(who.postId, who.name),
      verb: 'commitment.close',
      about: { leaderPostIds: [who.postId] },
      since: open.closingAskedAt === null ? null : dateIn(open.closingAskedAt, zone),
      from: [open.line.leadUnit, open.source].filter((each) => each !== null),
    }),
  ];
};

const behind = (open: OpenCommitment): readonly WorkTask[] => {
  const { row } = open.loaded;
  if (open.line.light.light !== 'behind' || row.lead_leader_post_id === null) return [];
  return [
    commitmentTask(open, {
      step: 'look',
      who: leader(row.lead_leader_post_id, row.lead_leader),
      verb: 'commitment.read',
      about: {},
      dueOn: open.line.dueOn,
      from: [open.line.leadUnit, open.line.handler, open.source].filter((each) => each !== null),
    }),
  ];
};

/** Everything one commitment asks of leaders. */
export const tasksOfLeaders = (open: OpenCommitment, frame: Frame): readonly WorkTask[] => [
  ...toClose(open, frame),
  ...behind(open),
];
