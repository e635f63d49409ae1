// 交办: every row of an issued breakdown becomes a commitment in force, with a number and a day to sign for it.
import { commitmentNumber } from '@luoshi/domain/breakdown/number';
import { planAtAssignment, startAtAssignment } from '@luoshi/domain/breakdown/plan-at-assignment';
import { afterBreakdownAct } from '@luoshi/domain/breakdown/state';
import { afterAct } from '@luoshi/domain/commitment/state';
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { updateRows, type RowChange } from '@luoshi/store/journal/update-rows';
import { updateRow, type Patch } from '@luoshi/store/journal/write';
import { listNodes, type CommitmentRow } from '@luoshi/store/queries/commitment';
import { takeNumbers } from '@luoshi/store/queries/counter';
import { beginStandings } from './begin-standing.ts';
import { dueBy } from '../rules/due-by.ts';
import { requireDuties } from '../duty-list/require-duties.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { breakdownPage } from './breakdown-page.ts';
import type { BreakdownInput } from './consult-breakdown.ts';
import { loadBreakdown } from './loaded-breakdown.ts';

/** Series of the numbers of commitments. */
export const commitmentSeries = 'commitment';

/** What assigning adds to a row; `nodes` is how many it brings along. */
export const assignment = (
  scene: Scene,
  row: Pick<CommitmentRow, 'target_op' | 'starts_on' | 'due_on' | 'given_by_post_id' | 'lead_leader_post_id'>,
  nodes: number,
  number: string,
) => {
  const { clocks, holidays } = scene.context.rules;
  const plan = planAtAssignment(row.target_op, nodes);
  return {
    state: 'assigned',
    number,
    // The leader who gave the task closes it; without a speaker it is the one who leads it.
    given_by_post_id: row.given_by_post_id ?? row.lead_leader_post_id,
    assigned_at: scene.now,
    sign_for_due_on: dueBy(scene.today, clocks.signFor, holidays),
    starts_on: startAtAssignment(row.starts_on, row.due_on, scene.today),
    plan_kind: plan,
    planned_at: plan === 'none' ? null : scene.now,
  } satisfies Patch<'commitments'>;
};

const assignRows = async (scene: Scene, rows: readonly CommitmentRow[]): Promise<Outcome<undefined>> => {
  const { year } = partsOf(scene.today);
  const first = await takeNumbers(scene, commitmentSeries, year, rows.length);
  const nodes = await listNodes(
    scene,
    rows.map((row) => row.id),
  );
  const changes: RowChange<'commitments'>[] = [];
  for (const [i, row] of rows.entries()) {
    const moved = afterAct(row.state, 'assign');
    if (!moved.ok) return moved;
    const own = nodes.filter((node) => node.commitment_id === row.id).length;
    const patch = assignment(scene, row, own, commitmentNumber(year, first + i));
    changes.push({ id: row.id, basedOn: row.version, patch });
  }
  const changed = await updateRows(scene, 'commitments', changes);
  if (!changed.ok) return changed;
  await beginStandings(
    scene,
    rows.map((row) => row.id),
  );
  return ok(undefined);
};

/**
 * Assigns every row to its lead unit.
 *
 * @returns the page; `wrong-state` until it is issued, `changed-meanwhile`, `not-found`, and what `requireDuties` refuses
 * @source practice 5, 16; engineering 24
 */
export const assignBreakdown = useCase('breakdown.assign', async (scene, { id, basedOn }: BreakdownInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const loaded = await loadBreakdown(scene, id, 'hold');
  if (!loaded.ok) return loaded;
  const state = afterBreakdownAct(loaded.value.state, 'assign-rows');
  if (!state.ok) return state;
  const listed = await requireDuties(scene, loaded.value.rows);
  if (!listed.ok) return listed;
  const changed = await updateRow(scene, 'breakdowns', id, basedOn, {
    state: state.value,
    assigned_at: scene.now,
  });
  if (!changed.ok) return changed;
  const assigned = await assignRows(scene, loaded.value.rows);
  return assigned.ok ? breakdownPage(scene, id) : assigned;
});
