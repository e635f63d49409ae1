// Changes rows of a breakdown, many in one act, or takes them off it. All of them change, or none.
import { checkNodes, type FiledNode } from '@luoshi/domain/commitment/plan-filing';
import { judgeRow } from '@luoshi/domain/breakdown/row';
import { afterBreakdownAct } from '@luoshi/domain/breakdown/state';
import { afterAct } from '@luoshi/domain/commitment/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { deleteRow, insertRows, updateRow } from '@luoshi/store/journal/write';
import { listNodes, type CommitmentRow } from '@luoshi/store/queries/commitment';
import { listSources } from '@luoshi/store/queries/item';
import { measuresOf } from '../item/item-view.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { askAfterChange, settleState } from './ask-units.ts';
import { breakdownPage } from './breakdown-page.ts';
import { loadBreakdown, rowOf, type LoadedBreakdown } from './loaded-breakdown.ts';
import { patchOf, type RowChange } from './row-change.ts';
import { findNamed, requireNamed, type Named } from './row-names.ts';

interface Input {
  readonly id: string;
  readonly rows: readonly { readonly id: string; readonly basedOn: number }[];
  readonly change: RowChange;
}

interface Editing {
  readonly scene: Scene;
  readonly loaded: LoadedBreakdown;
  readonly change: RowChange;
  readonly named: Named;
}

/** Units of measure of the promises a row stands on. */
const unitsRead = async (scene: Scene, row: CommitmentRow): Promise<readonly string[]> => {
  const sources = await listSources(scene, row.item_ids);
  return sources
    .flatMap((source) => measuresOf(source).map((measure) => measure.unit))
    .filter((unit) => unit !== '');
};

const replaceNodes = async (
  scene: Scene,
  row: CommitmentRow,
  nodes: readonly FiledNode[],
): Promise<Outcome<undefined>> => {
  const filed =
    nodes.length === 0 ? ok(nodes) : checkNodes(nodes, { startsOn: row.starts_on, dueOn: row.due_on });
  if (!filed.ok) return filed;
  for (const node of await listNodes(scene, [row.id])) {
    const removed = await deleteRow(scene, 'nodes', node.id);
    if (!removed.ok) return removed;
  }
  await insertRows(
    scene,
    'nodes',
    filed.value.map(({ proof, dueOn, person, key }, ordinal) => ({
      commitment_id: row.id,
      ordinal,
      proof,
      due_on: dueOn,
      person,
      key,
    })),
  );
  return ok(undefined);
};

const withdraw = async (
  { scene }: Editing,
  row: CommitmentRow,
  basedOn: number,
): Promise<Outcome<CommitmentRow>> => {
  const state = afterAct(row.state, 'withdraw');
  return state.ok ? updateRow(scene, 'commitments', row.id, basedOn, { state: state.value }) : state;
};

const change = async (
  editing: Editing,
  row: CommitmentRow,
  basedOn: number,
): Promise<Outcome<CommitmentRow>> => {
  const { scene, named } = editing;
  if (editing.change.withdrawn === true) return withdraw(editing, row, basedOn);
  const patch = patchOf(editing.change, row);
  if (!patch.ok) return patch;
  const next: CommitmentRow = { ...row, ...patch.value };
  const judged = judgeRow(rowOf(next), await unitsRead(scene, row));
  if (!judged.ok) return judged;
  const known = requireNamed(editing.change, next, named);
  if (!known.ok) return known;
  // The nodes filed with the row are part of what is changed, also when only they are.
  const changed = await updateRow(scene, 'commitments', row.id, basedOn, {
    ...patch.value,
    ordinal: row.ordinal,
  });
  if (!changed.ok || editing.change.nodes === undefined) return changed;
  const nodes = await replaceNodes(scene, changed.value, editing.change.nodes);
  return nodes.ok ? changed : nodes;
};

/** @returns whether somebody was asked */
const changeAll = async (editing: Editing, rows: Input['rows']): Promise<Outcome<boolean>> => {
  const { scene, loaded } = editing;
  const isSentOut = loaded.row.answers_due_on !== null;
  let isAsked = false;
  for (const { id, basedOn } of rows) {
    const row = loaded.rows.find((each) => each.id === id);
    if (row === undefined) return refuse('not-found', { table: 'commitments' });
    const changed = await change(editing, row, basedOn);
    if (!changed.ok) return changed;
    if (!isSentOut) continue;
    const asked = await askAfterChange(scene, loaded.consents, row, changed.value);
    if (!asked.ok) return asked;
    isAsked ||= asked.value;
  }
  return ok(isAsked);
};

/**
 * Changes the rows named.
 *
 * @returns the page; `changed-meanwhile` with the present row, `wrong-state` once it is approved, `wrong-unit`,
 *   `due-before-start`, `negative-count`, `malformed-number`, `malformed-date`, `invalid-input`, `not-found`
 * @source practice 5; engineering 20, 29
 */
export const editRows = useCase('breakdown.edit', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const loaded = await loadBreakdown(scene, input.id, 'hold');
  if (!loaded.ok) return loaded;
  const open = afterBreakdownAct(loaded.value.state, 'edit-rows');
  if (!open.ok) return open;
  const named = await findNamed(scene);
  const editing = { scene, loaded: loaded.value, change: input.change, named };
  const asked = await changeAll(editing, input.rows);
  if (!asked.ok) return asked;
  const settled = await settleState(scene, loaded.value, 'edit-rows', asked.value);
  return settled.ok ? breakdownPage(scene, input.id) : settled;
});
