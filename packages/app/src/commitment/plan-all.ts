// Files plans, each of another commitment, as one act: judged one by one, written together or not at all.
import {
  checkNodes,
  checkPoints,
  type FiledNode,
  type FiledPoint,
} from '@luoshi/domain/commitment/plan-filing';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { updateRows } from '@luoshi/store/journal/update-rows';
import { deleteRow, insertRows } from '@luoshi/store/journal/write';
import type { Scene } from '../use-case/use-case.ts';
import { frameOf } from './figures-of.ts';
import { leadUnits, lockAllLoaded } from './find-loaded.ts';
import type { KnownCommitment } from './loaded-commitment.ts';
import { isPlannable } from './plannable.ts';

/** A plan as filed: nodes where there is no number, else points. */
export interface NewPlan {
  readonly id: string;
  readonly basedOn: number;
  readonly nodes: readonly FiledNode[];
  readonly points: readonly FiledPoint[];
}

interface JudgedPlan {
  readonly loaded: KnownCommitment;
  readonly basedOn: number;
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

type Parts = Pick<JudgedPlan, 'nodes' | 'points'>;

const partsIn = ({ row }: KnownCommitment, plan: NewPlan): Outcome<Parts> => {
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

const judge = (scene: Scene, loaded: KnownCommitment, plan: NewPlan): Outcome<JudgedPlan> => {
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  if (!isPlannable(loaded, frameOf(scene)))
    return refuse('wrong-state', { state: loaded.row.state, act: 'plan' });
  const parts = partsIn(loaded, plan);
  return parts.ok ? ok({ loaded, basedOn: plan.basedOn, ...parts.value }) : parts;
};

const write = async (scene: Scene, plans: readonly JudgedPlan[]): Promise<void> => {
  for (const { loaded } of plans) {
    for (const node of loaded.nodes) await deleteRow(scene, 'nodes', node.id);
    for (const point of loaded.points) await deleteRow(scene, 'plan_points', point.id);
  }
  const nodes = plans.flatMap(({ loaded, nodes }) =>
    nodes.map(({ proof, dueOn, person, key }, ordinal) => ({
      commitment_id: loaded.row.id,
      ordinal,
      proof,
      due_on: dueOn,
      person,
      key,
    })),
  );
  await insertRows(scene, 'nodes', nodes);
  const points = plans.flatMap(({ loaded, points }) =>
    points.map(({ on, value }) => ({ commitment_id: loaded.row.id, on_date: on, value })),
  );
  await insertRows(scene, 'plan_points', points);
};

/**
 * Files plans over the ones before, at most one of a commitment.
 *
 * @returns nothing; `not-found`, `not-allowed`, `wrong-state`, `changed-meanwhile`, what `checkNodes` and `checkPoints`
 *   refuse, `invalid-input` on `plan` for nodes where there is a number and the other way round
 */
export const planAll = async (scene: Scene, plans: readonly NewPlan[]): Promise<Outcome<undefined>> => {
  const commitments = await lockAllLoaded(
    scene,
    plans.map((plan) => plan.id),
  );
  const judged: JudgedPlan[] = [];
  for (const plan of plans) {
    const loaded = commitments.get(plan.id);
    if (loaded === undefined) return refuse('not-found', { table: 'commitments' });
    const one = judge(scene, loaded, plan);
    if (!one.ok) return one;
    judged.push(one.value);
  }
  const changes = judged.map(({ loaded, basedOn, nodes }) => ({
    id: loaded.row.id,
    basedOn,
    patch: { plan_kind: nodes.length > 0 ? ('nodes' as const) : ('points' as const), planned_at: scene.now },
  }));
  const kept = await updateRows(scene, 'commitments', changes);
  if (!kept.ok) return kept;
  await write(scene, judged);
  return ok(undefined);
};
