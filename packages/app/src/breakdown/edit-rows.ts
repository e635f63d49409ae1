// Changes rows of a breakdown, many in one act, or takes them off it. All of them change, or none.
import { checkNodes, type FiledNode } from '@luoshi/domain/commitment/plan-filing';
import { judgeRow } from '@luoshi/domain/breakdown/row';
import { afterBreakdownAct } from '@luoshi/domain/breakdown/state';
import { afterAct } from '@luoshi/domain/commitment/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRows, type RowChange as RowWrite } from '@luoshi/store/journal/update-rows';
import { deleteRow, insertRows } from '@luoshi/store/journal/write';
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
  /** Units of measure of the promises each row stands on, by row. */
  readonly unitsRead: ReadonlyMap<string, readonly string[]>;
}

type Write = RowWrite<'commitments'>;

const unitsRead = async (
  scene: Scene,
  rows: readonly CommitmentRow[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const sources = await listSources(
    scene,
    rows.flatMap((row) => row.item_ids),
  );
  const units = new Map(
    sources.map((source) => [
      source.id,
      measuresOf(source).flatMap(({ unit }) => (unit === '' ? [] : [unit])),
    ]),
  );
  return new Map(rows.map((row) => [row.id, row.item_ids.flatMap((id) => units.get(id) ?? [])]));
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

const withdrawn = (row: CommitmentRow): Outcome<Write['patch']> => {
  const state = afterAct(row.state, 'withdraw');
  return state.ok ? ok({ state: state.value }) : state;
};

const patched = (editing: Editing, row: CommitmentRow): Outcome<Write['patch']> => {
  const { change } = editing;
  if (change.withdrawn === true) return withdrawn(row);
  const patch = patchOf(change, row);
  if (!patch.ok) return patch;
  const next: CommitmentRow = { ...row, ...patch.value };
  const judged = judgeRow(rowOf(next), editing.unitsRead.get(row.id) ?? []);
  if (!judged.ok) return judged;
  const known = requireNamed(change, next, editing.named);
  // The nodes filed with the row are part of what is changed, also when only they are.
  return known.ok ? ok({ ...patch.value, ordinal: row.ordinal }) : known;
};

const writesOf = (editing: Editing, rows: Input['rows']): Outcome<readonly Write[]> => {
  const writes: Write[] = [];
  for (const { id, basedOn } of rows) {
    const row = editing.loaded.rows.find((each) => each.id === id);
    if (row === undefined) return refuse('not-found', { table: 'commitments' });
    const patch = patched(editing, row);
    if (!patch.ok) return patch;
    writes.push({ id, basedOn, patch: patch.value });
  }
  return ok(writes);
};

/** @returns whether somebody was asked */
const follow = async (editing: Editing, row: CommitmentRow): Promise<Outcome<boolean>> => {
  const { scene, loaded, change } = editing;
  if (change.withdrawn !== true && change.nodes !== undefined) {
    const nodes = await replaceNodes(scene, row, change.nodes);
    if (!nodes.ok) return nodes;
  }
  const before = loaded.rows.find((each) => each.id === row.id);
  const isSentOut = loaded.row.answers_due_on !== null;
  return isSentOut && before !== undefined ? askAfterChange(scene, loaded.consents, before, row) : ok(false);
};

/** @returns whether somebody was asked */
const changeAll = async (editing: Editing, rows: Input['rows']): Promise<Outcome<boolean>> => {
  const writes = writesOf(editing, rows);
  if (!writes.ok) return writes;
  const changed = await updateRows(editing.scene, 'commitments', writes.value);
  if (!changed.ok) return changed;
  let isAsked = false;
  for (const row of changed.value) {
    const asked = await follow(editing, row);
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
  const ids = new Set(input.rows.map((row) => row.id));
  const read = await unitsRead(
    scene,
    loaded.value.rows.filter((row) => ids.has(row.id)),
  );
  const editing = { scene, loaded: loaded.value, change: input.change, named, unitsRead: read };
  const asked = await changeAll(editing, input.rows);
  if (!asked.ok) return asked;
  const settled = await settleState(scene, loaded.value, 'edit-rows', asked.value);
  return settled.ok ? breakdownPage(scene, input.id) : settled;
});
