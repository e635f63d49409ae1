// Accepts, rejects or reopens items, many in one act: all of them, or none.
import { afterDecision, type Decision } from '@luoshi/domain/item/decide';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRows, type RowChange } from '@luoshi/store/journal/update-rows';
import { findDocument } from '@luoshi/store/queries/document';
import { findItems, itemsInUse, type ItemRow } from '@luoshi/store/queries/item';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { showItems, type ItemShown } from './item-view.ts';

interface Input {
  readonly items: readonly { readonly id: string; readonly basedOn: number }[];
  readonly decision: Decision;
}

const decideRows = async (scene: Scene, { items, decision }: Input): Promise<Outcome<readonly ItemRow[]>> => {
  const ids = items.map((item) => item.id);
  const rows = new Map((await findItems(scene, ids)).map((row) => [row.id, row]));
  const used = await itemsInUse(scene, ids);
  const changes: RowChange<'items'>[] = [];
  for (const { id, basedOn } of items) {
    const row = rows.get(id);
    if (row === undefined) return refuse('not-found', { table: 'items' });
    const state = afterDecision(row.state, decision, used.has(id));
    if (!state.ok) return state;
    const isOpen = state.value === 'found';
    const patch = {
      state: state.value,
      decided_by_post_id: isOpen ? null : scene.actor.postId,
      decided_at: isOpen ? null : scene.now,
    };
    changes.push({ id, basedOn, patch });
  }
  return updateRows(scene, 'items', changes);
};

/** Decides items, of one document or several. @returns them; `changed-meanwhile`, `wrong-state`, `not-found` */
export const decideItems = useCase('item.decide', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const decided = await decideRows(scene, input);
  if (!decided.ok) return decided;
  const shown = new Map<string, ItemShown>();
  for (const documentId of new Set(decided.value.map((row) => row.document_id))) {
    const document = await findDocument(scene, documentId);
    const rows = decided.value.filter((row) => row.document_id === documentId);
    for (const item of await showItems(scene, document?.text ?? '', rows)) shown.set(item.id, item);
  }
  return ok({ items: decided.value.flatMap((row) => shown.get(row.id) ?? []) });
});
