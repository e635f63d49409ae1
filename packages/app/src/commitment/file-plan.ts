// 工作线路图、时间进度表: the lead unit says by when what will be done. It may be replaced until the first report counts.
import {
  checkNodes,
  checkPoints,
  type FiledNode,
  type FiledPoint,
} from '@luoshi/domain/commitment/plan-filing';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { deleteRow, insertRows, updateRow } from '@luoshi/store/journal/write';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { frameOf } from './figures-of.ts';
import { findLoaded, leadUnits, lockLoaded } from './find-loaded.ts';
import type { LoadedCommitment } from './loaded-commitment.ts';
import { isPlannable } from './plannable.ts';
import { commitmentPage } from './read-commitment.ts';

/** A plan as filed: nodes where there is no number, else points. */
export interface NewPlan {
  readonly id: string;
  readonly basedOn: number;
  readonly nodes: readonly FiledNode[];
  readonly points: readonly FiledPoint[];
}

interface JudgedPlan {
  readonly nodes: readonly FiledNode[];
  readonly points: readonly FiledPoint[];
}

const canonical = (points: readonly FiledPoint[]): Outcome<readonly FiledPoint[]> => {
  const read: FiledPoint[] = [];
  for (const { on, value } of points) {
    const parsed = parseDecimal(value);
    if (!parsed.ok) return parsed;
    read.push({ on, value: parsed.value });
  }
  return ok(read);
};

const judge = ({ row }: LoadedCommitment, plan: NewPlan): Outcome<JudgedPlan> => {
  const { target_value: target } = row;
  const window = { startsOn: row.starts_on, dueOn: row.due_on };
  if (target === null) {
    if (plan.points.length > 0) return refuse('invalid-input', { field: 'plan', target });
    const nodes = checkNodes(plan.nodes, window);
    return nodes.ok ? ok({ nodes: nodes.value, points: [] }) : nodes;
  }
  if (plan.nodes.length > 0) return refuse('invalid-input', { field: 'plan', target });
  const read = canonical(plan.points);
  if (!read.ok) return read;
  const points = checkPoints(read.value, target, window);
  return points.ok ? ok({ nodes: [], points: points.value }) : points;
};

const replace = async (scene: Scene, loaded: LoadedCommitment, plan: JudgedPlan): Promise<void> => {
  for (const node of loaded.nodes) await deleteRow(scene, 'nodes', node.id);
  for (const point of loaded.points) await deleteRow(scene, 'plan_points', point.id);
  const commitment_id = loaded.row.id;
  await insertRows(
    scene,
    'nodes',
    plan.nodes.map(({ proof, dueOn, person, key }, ordinal) => ({
      commitment_id,
      ordinal,
      proof,
      due_on: dueOn,
      person,
      key,
    })),
  );
  await insertRows(
    scene,
    'plan_points',
    plan.points.map(({ on, value }) => ({ commitment_id, on_date: on, value })),
  );
};

/**
 * Files the plan of the lead unit over the one before.
 *
 * @returns the page; `not-found`, `not-allowed`, `wrong-state`, `changed-meanwhile`, what `checkNodes` and
 *   `checkPoints` refuse, `invalid-input` on `plan` for nodes where there is a number and the other way round
 * @source practice 2
 */
export const filePlan = useCase('commitment.plan', async (scene, input: NewPlan) => {
  const found = await lockLoaded(scene, input.id);
  if (!found.ok) return found;
  const loaded = found.value;
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  if (!isPlannable(loaded, frameOf(scene)))
    return refuse('wrong-state', { state: loaded.row.state, act: 'plan' });
  const plan = judge(loaded, input);
  if (!plan.ok) return plan;
  const kept = await updateRow(scene, 'commitments', input.id, input.basedOn, {
    plan_kind: plan.value.nodes.length > 0 ? 'nodes' : 'points',
    planned_at: scene.now,
  });
  if (!kept.ok) return kept;
  await replace(scene, loaded, plan.value);
  const after = await findLoaded(scene, input.id);
  return after.ok ? ok(await commitmentPage(scene, after.value)) : after;
});
