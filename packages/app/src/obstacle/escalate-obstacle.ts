// 上报: the office sends the step that is due. The system drafts it; nothing climbs by itself.
import type { EscalationStep } from '@luoshi/domain/obstacle/next-step';
import { refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { frameOf } from '../commitment/figures-of.ts';
import { dueBy } from '../rules/due-by.ts';
import { useCase } from '../use-case/use-case.ts';
import { holdObstacle, obstacleAfter } from './held-obstacle.ts';
import { currentTurn, stepDue } from './standing-of.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly step: EscalationStep;
  readonly text: string;
}

/** @returns the obstacle; `not-found`, `not-due-to-climb` while somebody still has time, `changed-meanwhile` */
export const escalateObstacle = useCase('obstacle.escalate', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const held = await holdObstacle(scene, input.id);
  if (!held.ok) return held;
  const { obstacle, loaded } = held.value;
  const { clocks, holidays } = scene.context.rules;
  if (stepDue(obstacle, frameOf(scene))?.step !== input.step) return refuse('not-due-to-climb');
  const toLeader = input.step === 'leader';
  const { state } = obstacle.row;
  const kept = await updateRow(scene, 'obstacles', input.id, input.basedOn, { state });
  if (!kept.ok) return kept;
  await insertRow(scene, 'obstacle_escalations', {
    obstacle_id: input.id,
    step: input.step,
    to_post_id: toLeader ? (currentTurn(obstacle)?.leader_post_id ?? null) : null,
    text: input.text,
    answer_by: toLeader ? dueBy(scene.today, clocks.obstacleCoordinate, holidays) : null,
    sent_by_post_id: scene.actor.postId,
    sent_at: scene.now,
  });
  return obstacleAfter(scene, loaded.row.id, input.id);
});
