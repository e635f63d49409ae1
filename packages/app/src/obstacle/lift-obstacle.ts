// 解除: it is solved. The clock of the unit runs again; the days it stood still are its due date's for good.
import { afterObstacleAct } from '@luoshi/domain/obstacle/state';
import { updateRow } from '@luoshi/store/journal/write';
import { useCase } from '../use-case/use-case.ts';
import { holdObstacle, obstacleAfter } from './held-obstacle.ts';
import { mayLift } from './standing-of.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  /** What was done. */
  readonly note: string;
}

/** @returns the obstacle; `not-found`, `not-allowed` for the unit held up, `wrong-state`, `changed-meanwhile` */
export const liftObstacle = useCase('obstacle.lift', async (scene, input: Input) => {
  const held = await holdObstacle(scene, input.id);
  if (!held.ok) return held;
  const { obstacle, loaded } = held.value;
  const allowed = scene.require(mayLift(obstacle));
  if (!allowed.ok) return allowed;
  const state = afterObstacleAct(obstacle.row.state, 'lift');
  if (!state.ok) return state;
  const lifted = await updateRow(scene, 'obstacles', input.id, input.basedOn, {
    state: state.value,
    ended_by_post_id: scene.actor.postId,
    ended_at: scene.now,
    note: input.note,
  });
  return lifted.ok ? obstacleAfter(scene, loaded.row.id, input.id) : lifted;
});
