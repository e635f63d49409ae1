// Adopts a shipped rulebook: its content is copied and never changes, whatever becomes of the file.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow } from '@luoshi/store/journal/write';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { useCase } from '../use-case/use-case.ts';
import { rulebookLine, shippedRulebook } from './adopted.ts';

/** @returns the line; `not-found` when no such content is shipped, `duplicate` when it was adopted already */
export const adoptRulebook = useCase(
  'score.adopt',
  async (scene, input: { rulebook: string; sha256: string }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const file = shippedRulebook(scene.context.rules.rulebooks, input.rulebook, input.sha256);
    if (file === null) return refuse('not-found');
    const { rulebook } = file;
    const row = await insertRow(scene, 'rulebooks', {
      rulebook: rulebook.id,
      rulebook_version: rulebook.version,
      sha256: file.sha256,
      content: JSON.stringify(file.content),
      from_on: rulebook.from,
      to_on: rulebook.to,
      adopted_by_post_id: scene.actor.postId,
      adopted_at: scene.now,
    });
    const names = await listPostNames(scene, [row.adopted_by_post_id]);
    return ok(rulebookLine(rulebook, { row, by: names.get(row.adopted_by_post_id ?? '') ?? null }));
  },
);
