// 重开: a closed commitment is taken up again under its own number. The completion it had stays on record, and done
// late stays done late.
import { afterAct } from '@luoshi/domain/commitment/state';
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { daysBetween, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { figuresOf, frameOf } from './figures-of.ts';
import { lockLoaded } from './find-loaded.ts';
import { pageAfter } from './read-commitment.ts';
import { refreshStanding } from './refresh-standing.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly reason: string;
}

/** Calendar days by which the completion it had was late, or one before it. */
const lateSoFar = (
  { completed_on, late_before }: Pick<CommitmentRow, 'completed_on' | 'late_before'>,
  dueOn: CalendarDate | null,
): number =>
  completed_on === null || dueOn === null
    ? late_before
    : Math.max(late_before, daysBetween(dueOn, completed_on));

/**
 * Reopens a closed commitment inside an act that has asked who may: a relapse seen on looking back, or the office.
 *
 * @returns nothing; `not-found`, `wrong-state` unless it is closed, `changed-meanwhile`
 */
export const reopen = async (scene: Scene, input: Input): Promise<Outcome<undefined>> => {
  const found = await lockLoaded(scene, input.id);
  if (!found.ok) return found;
  const { row } = found.value;
  const state = afterAct(row.state, 'reopen');
  if (!state.ok) return state;
  const { dueOn } = figuresOf(found.value, frameOf(scene)).due;
  const changed = await updateRow(scene, 'commitments', row.id, input.basedOn, {
    state: state.value,
    completed_on: null,
    closed_at: null,
    archived_at: null,
    reopened_at: scene.now,
    late_before: lateSoFar(row, dueOn),
  });
  if (!changed.ok) return changed;
  await insertRow(scene, 'reopenings', {
    commitment_id: row.id,
    reason: input.reason,
    completed_on: row.completed_on,
    closed_at: row.closed_at,
    due_on: dueOn,
    reopened_by_post_id: scene.actor.postId,
    reopened_at: scene.now,
  });
  await refreshStanding(scene, row.id);
  return ok(undefined);
};

/**
 * @returns the page; `not-found`, `wrong-state` unless it is closed, `changed-meanwhile`
 * @source practice 27
 */
export const reopenCommitment = useCase('commitment.reopen', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const reopened = await reopen(scene, input);
  if (!reopened.ok) return reopened;
  return pageAfter(scene, input.id);
});
