// Rulebooks: those adopted, newest first, then those shipped and not adopted.
import { ok } from '@luoshi/domain/outcome/outcome';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listRulebooks as findAdopted } from '@luoshi/store/queries/score';
import { useCase } from '../use-case/use-case.ts';
import { adoptedRulebook, rulebookLine } from './adopted.ts';

/** Every rulebook the county could evaluate or adopt. */
export const listRulebooks = useCase('score.read', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const rows = await findAdopted(scene);
  const names = await listPostNames(
    scene,
    rows.map((row) => row.adopted_by_post_id),
  );
  const adopted = rows.map((row) =>
    rulebookLine(adoptedRulebook(row), { row, by: names.get(row.adopted_by_post_id ?? '') ?? null }),
  );
  const known = new Set(rows.map((row) => row.sha256));
  const shipped = scene.context.rules.rulebooks
    .filter((file) => !known.has(file.sha256))
    .map((file) => rulebookLine(file.rulebook, null));
  return ok({ rulebooks: [...adopted, ...shipped] });
});
