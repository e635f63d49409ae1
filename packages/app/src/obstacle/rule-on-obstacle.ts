// 裁定、协调: the leader in charge says who must act and by when, or that it is no obstacle. He does so on what was
// given back, and on what the office sent him because nobody answered.
import { afterObstacleAct } from '@luoshi/domain/obstacle/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { updateRow } from '@luoshi/store/journal/write';
import type { ObstacleTurn } from '@luoshi/store/queries/obstacle';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { beginTurn } from './begin-turn.ts';
import { holdObstacle, obstacleAfter, type HeldObstacle } from './held-obstacle.ts';
import { namedMust, type Must } from './named-must.ts';
import { awaitsCoordination, awaitsRuling, currentTurn, mayRule } from './standing-of.ts';

/** What a leader rules. */
export interface Ruling extends Must {
  readonly id: string;
  readonly basedOn: number;
  /** 仍由其办理 · 改由他人办理 · 不成立. */
  readonly ruling: 'stays' | 'other' | 'ended';
  readonly opinion: string;
  readonly answerBy: CalendarDate;
}

const passOn = async (
  scene: Scene,
  { obstacle, loaded }: HeldObstacle,
  input: Ruling,
): Promise<Outcome<undefined>> => {
  if (input.ruling !== 'other') return ok(undefined);
  if (input.mustUnitId === null && input.mustPostId === null) return refuse('nobody-must-act');
  const must = await namedMust(scene, input, obstacle.row.unit_id, loaded);
  if (!must.ok) return must;
  await beginTurn(scene, obstacle, must.value, input.answerBy);
  return ok(undefined);
};

const ruleOn = (scene: Scene, turn: ObstacleTurn, input: Ruling) =>
  updateRow(scene, 'obstacle_turns', turn.id, turn.version, {
    ruling: input.ruling,
    opinion: input.opinion,
    ruled_by_post_id: scene.actor.postId,
    ruled_at: scene.now,
    ...(input.ruling === 'stays' ? { answer_by: input.answerBy } : {}),
  });

/**
 * Rules on an obstacle.
 *
 * @returns the obstacle; `not-found`, `not-allowed` for anybody but the leader in charge, `wrong-state` when it neither
 *   was given back nor sent to him, `nobody-must-act`, `invalid-input`, `changed-meanwhile`
 */
export const ruleOnObstacle = useCase('obstacle.rule', async (scene, input: Ruling) => {
  const held = await holdObstacle(scene, input.id);
  if (!held.ok) return held;
  const { obstacle, loaded } = held.value;
  const allowed = scene.require(mayRule(obstacle));
  if (!allowed.ok) return allowed;
  const turn = currentTurn(obstacle);
  const state = afterObstacleAct(obstacle.row.state, input.ruling === 'ended' ? 'rule-ended' : 'rule');
  if (!state.ok) return state;
  if (turn === null || !(awaitsRuling(turn) || awaitsCoordination(obstacle)))
    return refuse('wrong-state', { state: obstacle.row.state, act: 'rule' });
  if (input.ruling !== 'ended' && input.answerBy < scene.today)
    return refuse('invalid-input', { field: 'answerBy' });
  const ruled = await ruleOn(scene, turn, input);
  if (!ruled.ok) return ruled;
  const passed = await passOn(scene, held.value, input);
  if (!passed.ok) return passed;
  const ended = state.value === 'ended' ? { ended_at: scene.now, ended_by_post_id: scene.actor.postId } : {};
  const kept = await updateRow(scene, 'obstacles', input.id, input.basedOn, { state: state.value, ...ended });
  return kept.ok ? obstacleAfter(scene, loaded.row.id, input.id) : kept;
});
