// Whose duty is shown.
import type { TeamRecord } from '@luoshi/store/queries/duty';
import type { PostRecord } from '@luoshi/store/queries/post';
import type { Scene } from '../use-case/use-case.ts';

/** The team of the unit asked for; else that of one's own unit, else the first. */
export const chosenTeam = (
  scene: Scene,
  teams: readonly TeamRecord[],
  posts: readonly PostRecord[],
  unitId: string | undefined,
): TeamRecord | undefined => {
  const mine = posts.find(({ id }) => id === scene.actor.postId)?.unit_id;
  return (
    teams.find(({ unit_id: id }) => id === unitId) ?? teams.find(({ unit_id: id }) => id === mine) ?? teams[0]
  );
};
