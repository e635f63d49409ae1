// Documents as a list shows them.
import { ok } from '@luoshi/domain/outcome/outcome';
import { listDocuments as listRows, type DocumentCounts } from '@luoshi/store/queries/document';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { useCase } from '../use-case/use-case.ts';

/** A document's line; `names` has the post that added it. */
export const documentLine = (row: DocumentCounts, names: ReadonlyMap<string, string>) => ({
  id: row.id,
  title: row.title,
  source: row.source,
  secrecy: row.secrecy,
  datedOn: row.dated_on,
  speaker: row.speaker,
  addedAt: row.added_at,
  addedBy: names.get(row.added_by_post_id ?? '') ?? null,
  characters: row.characters,
  found: row.found,
  open: row.open,
  taken: row.taken,
});

/** Documents, newest first. */
export const listDocuments = useCase('document.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const rows = await listRows(scene);
  const names = await listPostNames(
    scene,
    rows.map((row) => row.added_by_post_id),
  );
  return ok({ documents: rows.map((row) => documentLine(row, names)) });
});
