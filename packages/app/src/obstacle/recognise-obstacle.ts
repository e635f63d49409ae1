// 认定、不予认定: the office decides within the days of the rule. Recognised, it counts from the day it was raised.
import { afterObstacleAct } from '@luoshi/domain/obstacle/state';
import { refuse } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { updateRow } from '@luoshi/store/journal/write';
import { useCase } from '../use-case/use-case.ts';
import { beginTurn } from './begin-turn.ts';
import { holdObstacle, obstacleAfter } from './held-obstacle.ts';
import { namedMust, type Must } from './named-must.ts';

/** What the office decides. */
export interface Recognition extends Must {
  readonly id: string;
  readonly basedOn: number;
  readonly decision: 'recognised' | 'refused';
  readonly opinion: string;
  /** Last day for whoever must act. */
  readonly answerBy: CalendarDate;
}

/**
 * Recognises an obstacle or refuses it.
 *
 * @returns the obstacle; `not-found`, `wrong-state`, `changed-meanwhile`, `reason-needed` for a refusal without reason,
 *   `nobody-must-act` when no one is named, `invalid-input`
 */
export const recogniseObstacle = useCase('obstacle.recognise', async (scene, input: Recognition) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const held = await holdObstacle(scene, input.id);
  if (!held.ok) return held;
  const { obstacle, loaded } = held.value;
  const isRefused = input.decision === 'refused';
  const state = afterObstacleAct(obstacle.row.state, isRefused ? 'refuse' : 'recognise');
  if (!state.ok) return state;
  if (isRefused && input.opinion === '') return refuse('reason-needed', { why: 'obstacle' });
  if (!isRefused) {
    if (input.mustUnitId === null && input.mustPostId === null) return refuse('nobody-must-act');
    if (input.answerBy < scene.today) return refuse('invalid-input', { field: 'answerBy' });
    const must = await namedMust(scene, input, obstacle.row.unit_id, loaded);
    if (!must.ok) return must;
    await beginTurn(scene, obstacle, must.value, input.answerBy);
  }
  const decided = await updateRow(scene, 'obstacles', input.id, input.basedOn, {
    state: state.value,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
    opinion: input.opinion === '' ? null : input.opinion,
  });
  return decided.ok ? obstacleAfter(scene, loaded.row.id, input.id) : decided;
});
