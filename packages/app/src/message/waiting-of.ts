// The work list of every person, for the system: what each must do, and what rules may tell him of besides.
import type { Waiting } from '@luoshi/domain/message/occasion';
import type { Actor, Role } from '@luoshi/domain/access/role';
import { listPosts, listUnitsCovered, type PostRecord } from '@luoshi/store/queries/post';
import type { Scene } from '../use-case/use-case.ts';
import { canDo, isToDo } from '../work/scope.ts';
import type { WorkTask } from '../work/work-task.ts';

/** A task as it waits for one person. */
export interface WaitingTask extends Waiting {
  readonly task: WorkTask;
}

/** A person's post as it acts. */
export interface PostActor {
  readonly actor: Actor;
  readonly post: PostRecord;
}

/** Everybody who holds a post today, as each of his posts acts. */
export const postActors = async (scene: Scene): Promise<readonly PostActor[]> => {
  const posts = await listPosts(scene, scene.today);
  const covered = new Map<string, readonly string[]>();
  const actors: PostActor[] = [];
  for (const post of posts.filter(({ roles }) => roles.length > 0)) {
    const roles = post.roles as readonly Role[]; // validated when the post was written
    const isLeader = roles.includes('leader');
    const key = isLeader ? 'all' : post.unit_id;
    const unitIds = covered.get(key) ?? (await listUnitsCovered(scene, post.unit_id, isLeader));
    covered.set(key, unitIds);
    actors.push({
      post,
      actor: {
        jurisdictionId: scene.actor.jurisdictionId,
        accountId: null,
        personId: post.person_id,
        postId: post.id,
        roles,
        unitIds,
      },
    });
  }
  return actors;
};

const reachedAs = (task: WorkTask, { actor }: PostActor): Waiting['reachedAs'] => [
  ...(actor.roles.includes('head') && task.unitIds.some((unitId) => actor.unitIds.includes(unitId))
    ? (['head'] as const)
    : []),
  ...(actor.roles.includes('office') ? (['office'] as const) : []),
  ...(actor.postId !== null && task.leaderPostIds.includes(actor.postId) ? (['leader'] as const) : []),
];

const isNamed = ({ who }: WorkTask, { actor }: PostActor): boolean =>
  !('postId' in who) || who.postId === null || who.postId === actor.postId;

/** What waits for one post, and what a rule may reach it about. */
export const waitingOf = (tasks: readonly WorkTask[], acting: PostActor): readonly WaitingTask[] =>
  tasks.flatMap((task) => {
    const isDoer = canDo(task, acting.actor) && isToDo(task, acting.actor) && isNamed(task, acting);
    const reached = reachedAs(task, acting);
    if (!isDoer && reached.length === 0) return [];
    return [{ key: task.key, step: task.step, dueOn: task.dueOn, isDoer, reachedAs: reached, task }];
  });
