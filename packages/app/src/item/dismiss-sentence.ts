// 不是任务: says by name that an untaken sentence is no task; it can be put back.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { deleteRow, insertRow } from '@luoshi/store/journal/write';
import { findDocument, listDismissals, lockDocument } from '@luoshi/store/queries/document';
import { useCase } from '../use-case/use-case.ts';

interface Input {
  readonly id: string;
  readonly starts: number;
  readonly ends: number;
}

/** Dismisses a sentence; one dismissed already stays so. @returns its dismissal; `invalid-input`, `not-found` */
export const dismissSentence = useCase('item.dismiss', async (scene, { id, starts, ends }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  await lockDocument(scene, id);
  const document = await findDocument(scene, id);
  if (document === null) return refuse('not-found', { table: 'documents' });
  if (ends <= starts || ends > document.text.length) return refuse('invalid-input', { field: 'ends' });
  const there = (await listDismissals(scene, id)).find(
    (each) => each.starts === starts && each.ends === ends,
  );
  if (there !== undefined) return ok({ id: there.id });
  const row = await insertRow(scene, 'dismissals', {
    document_id: id,
    starts,
    ends,
    dismissed_by_post_id: scene.actor.postId,
    dismissed_at: scene.now,
  });
  return ok({ id: row.id });
});

/** Puts a dismissed sentence back on the list. @returns nothing; `not-found` */
export const undoDismissal = useCase('item.dismiss', async (scene, { id }: { id: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const removed = await deleteRow(scene, 'dismissals', id);
  return removed.ok ? ok({}) : removed;
});
