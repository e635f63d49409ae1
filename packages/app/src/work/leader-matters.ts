// 红灯 · 请我协调 · 待我审定: what a leader's post has before it, on his home page and on his paper sheet alike.
import { relationTo, type LeaderPost } from '@luoshi/domain/work/leader-scope';
import { commitmentTask } from './commitment-task.ts';
import type { OpenCommitment, WorkData } from './load-work.ts';
import type { WorkTask } from './work-task.ts';

/** The three lists, each thing in one of them. */
export interface LeaderMatters {
  readonly red: readonly WorkTask[];
  readonly coordination: readonly WorkTask[];
  readonly approval: readonly WorkTask[];
}

/** Steps by which a leader takes something off others' hands. */
const coordinationSteps: readonly string[] = ['coordinate'];

const covers = (post: LeaderPost, { loaded: { row } }: OpenCommitment): boolean =>
  relationTo(post, {
    leadLeaderPostId: row.lead_leader_post_id,
    givenByPostId: row.given_by_post_id,
    leadUnitId: row.lead_unit_id,
    leadUnitName: row.lead_unit_name,
  }) !== null;

const redTask = (open: OpenCommitment, post: LeaderPost): WorkTask =>
  commitmentTask(open, {
    step: 'look',
    who: { kind: 'leader', postId: post.id, name: null },
    verb: 'commitment.read',
    about: {},
    dueOn: open.loaded.row.due_on,
    from: [open.line.leadUnit, open.line.handler].filter((each) => each !== null),
  });

const waitsFor = (post: LeaderPost, { who, step }: WorkTask): boolean =>
  who.kind === 'leader' && step !== 'look' && (who.postId === null || who.postId === post.id);

/** @param tasks everything that waits in the county */
export const leaderMatters = (
  data: WorkData,
  tasks: readonly WorkTask[],
  post: LeaderPost,
): LeaderMatters => {
  const waiting = tasks.filter((task) => waitsFor(post, task));
  return {
    red: data.commitments
      .filter((open) => open.line.light.light === 'behind' && covers(post, open))
      .map((open) => redTask(open, post)),
    coordination: waiting.filter(({ step }) => coordinationSteps.includes(step)),
    approval: waiting.filter(({ step }) => !coordinationSteps.includes(step)),
  };
};
