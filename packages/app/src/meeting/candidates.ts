// What may come before a meeting today: every open commitment with its light, its obstacle, and whether it has started.
import { isUnstarted } from '@luoshi/domain/project/unstarted';
import type { Candidate } from '@luoshi/domain/meeting/agenda';
import { listProjects } from '@luoshi/store/queries/project';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { assignedStates, lineOf } from '../commitment/commitment-lines.ts';
import { frameOf } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import { waitsOn } from '../obstacle/blocked-of.ts';
import type { Scene } from '../use-case/use-case.ts';

/** Open commitments as the meeting may call them up. */
export const candidatesOf = async (scene: Scene): Promise<readonly Candidate[]> => {
  const states = assignedStates.filter((state) => state !== 'closed');
  const frame = frameOf(scene);
  const projects = new Map((await listProjects(scene)).map((row) => [row.commitment_id, row]));
  return (await knownCommitments(scene, { ...anyCommitment, states })).map((loaded) => {
    const line = lineOf(loaded, frame);
    const project = projects.get(line.id);
    return {
      commitmentId: line.id,
      title: line.title,
      leader: line.leadLeader,
      unit: line.leadUnit,
      light: line.light.light,
      dueOn: line.dueOn,
      obstacleId: loaded.obstacles.find((obstacle) => waitsOn(obstacle, frame))?.row.id ?? null,
      isUnstarted:
        project !== undefined && isUnstarted(project.planned_start_on, project.started_on, scene.today),
    };
  });
};
