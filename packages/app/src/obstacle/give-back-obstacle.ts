// 退回: who must act says why it is not his, once and within the days of the rule; the leader in charge rules.
import { afterObstacleAct } from '@luoshi/domain/obstacle/state';
import { refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { frameOf } from '../commitment/figures-of.ts';
import { useCase } from '../use-case/use-case.ts';
import { holdObstacle, obstacleAfter } from './held-obstacle.ts';
import { currentTurn, giveBackBy, mustAct } from './standing-of.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly reason: string;
}

/** @returns the obstacle; `not-found`, `not-allowed`, `wrong-state` the second time, `too-late` naming the last day, `changed-meanwhile` */
export const giveBackObstacle = useCase('obstacle.give-back', async (scene, input: Input) => {
  const held = await holdObstacle(scene, input.id);
  if (!held.ok) return held;
  const { obstacle, loaded } = held.value;
  const turn = currentTurn(obstacle);
  const allowed = scene.require(mustAct(turn));
  if (!allowed.ok) return allowed;
  const state = afterObstacleAct(obstacle.row.state, 'give-back');
  if (!state.ok) return state;
  if (turn === null || turn.given_back_at !== null)
    return refuse('wrong-state', { state: obstacle.row.state, act: 'give-back' });
  const until = giveBackBy(turn, frameOf(scene));
  if (scene.today > until) return refuse('too-late', { until });
  const given = await updateRow(scene, 'obstacle_turns', turn.id, turn.version, {
    given_back_reason: input.reason,
    given_back_by_post_id: scene.actor.postId,
    given_back_at: scene.now,
  });
  if (!given.ok) return given;
  const kept = await updateRow(scene, 'obstacles', input.id, input.basedOn, { state: state.value });
  return kept.ok ? obstacleAfter(scene, loaded.row.id, input.id) : kept;
});
