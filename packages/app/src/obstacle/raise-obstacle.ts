// 提出受阻: the lead unit says what is blocked, what it tried, who must act, what is asked and by when.
import { raisedInTime } from '@luoshi/domain/obstacle/raised-in-time';
import { isOpen } from '@luoshi/domain/obstacle/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { insertRow } from '@luoshi/store/journal/write';
import { figuresOf, frameOf } from '../commitment/figures-of.ts';
import { leadUnits, lockLoaded } from '../commitment/find-loaded.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { obstacleAfter } from './held-obstacle.ts';
import { namedMust, type Must } from './named-must.ts';

/** What a unit says of an obstacle. */
export interface RaisedObstacle extends Must {
  /** The commitment. */
  readonly id: string;
  readonly nodeId: string | null;
  readonly blocked: string;
  readonly tried: string;
  readonly asked: string;
  readonly answerBy: CalendarDate;
}

/** The due date in force of what is blocked. A road map is blocked at one of its open steps, anything else as a whole. */
const blockedDue = (
  scene: Scene,
  loaded: KnownCommitment,
  nodeId: string | null,
): Outcome<CalendarDate | null> => {
  const { due } = figuresOf(loaded, frameOf(scene));
  if (loaded.row.state !== 'underway')
    return refuse('wrong-state', { state: loaded.row.state, act: 'raise' });
  if (loaded.obstacles.some(({ row }) => row.node_id === nodeId && isOpen(row.state)))
    return refuse('obstacle-open');
  if (loaded.nodes.length === 0)
    return nodeId === null ? ok(due.dueOn) : refuse('not-found', { table: 'nodes' });
  if (nodeId === null) return refuse('obstacle-node-needed');
  const node = loaded.nodes.find((each) => each.id === nodeId);
  if (node === undefined) return refuse('not-found', { table: 'nodes' });
  if (node.done_on !== null) return refuse('wrong-state', { state: 'done', act: 'raise' });
  return ok(due.nodes.get(nodeId)?.dueOn ?? node.due_on);
};

/**
 * Raises an obstacle for the lead unit. One raised later than the rule says is taken in and marked 未按期提出.
 *
 * @returns the obstacle; `not-found`, `not-allowed`, `wrong-state`, `obstacle-open` while another of the same step is,
 *   `obstacle-node-needed`, `invalid-input` for a day gone by or somebody who cannot be the one
 * @source practice 4
 */
export const raiseObstacle = useCase('obstacle.raise', async (scene, input: RaisedObstacle) => {
  const found = await lockLoaded(scene, input.id);
  if (!found.ok) return found;
  const loaded = found.value;
  const [unitId] = leadUnits(loaded);
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  if (unitId === undefined) return refuse('wrong-state', { state: loaded.row.state, act: 'raise' });
  const due = blockedDue(scene, loaded, input.nodeId);
  if (!due.ok) return due;
  if (input.answerBy < scene.today) return refuse('invalid-input', { field: 'answerBy' });
  const must = await namedMust(scene, input, unitId, loaded);
  if (!must.ok) return must;
  const { clocks, holidays } = scene.context.rules;
  const { id } = await insertRow(scene, 'obstacles', {
    commitment_id: loaded.row.id,
    node_id: input.nodeId,
    unit_id: unitId,
    blocked: input.blocked,
    tried: input.tried,
    asked: input.asked,
    answer_by: input.answerBy,
    must_unit_id: must.value.unitId,
    must_post_id: must.value.postId,
    raised_by_post_id: scene.actor.postId,
    raised_at: scene.now,
    due_on: due.value,
    in_time: raisedInTime(scene.today, due.value, clocks.obstacleRaise.days, holidays),
    state: 'raised',
  });
  return obstacleAfter(scene, loaded.row.id, id);
});
