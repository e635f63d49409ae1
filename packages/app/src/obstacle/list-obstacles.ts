// 谁卡着谁: every obstacle with what may be done about it, by whoever is waited for, and what has no owner.
import { byHolder } from '@luoshi/domain/obstacle/by-holder';
import { isWaiting } from '@luoshi/domain/obstacle/state';
import { ok } from '@luoshi/domain/outcome/outcome';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { assignedStates } from '../commitment/commitment-lines.ts';
import { frameOf } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import { useCase } from '../use-case/use-case.ts';
import { obstaclesShown } from './obstacle-record.ts';
import { ownerlessOf } from './ownerless.ts';

/** The obstacles of the county, newest first; the holders are those of what waits today. */
export const listObstacles = useCase('obstacle.list', async (scene) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const all = await knownCommitments(scene, { ...anyCommitment, states: assignedStates });
  const obstacles = all
    .flatMap((loaded) => obstaclesShown(scene, loaded))
    .toSorted((a, b) => b.raisedOn.localeCompare(a.raisedOn) || a.id.localeCompare(b.id));
  return ok({
    today: scene.today,
    obstacles,
    holders: byHolder(obstacles.filter(({ state }) => isWaiting(state))),
    ownerless: ownerlessOf(all, frameOf(scene)),
  });
});
