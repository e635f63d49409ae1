// 录入种子: the second half of a draw, by another person than the one who froze the list, once the source has spoken.
import { drawOrder } from '@luoshi/domain/inspection/draw';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findDraw, listDrawEntries, type DrawRow } from '@luoshi/store/queries/draw';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { drawShown } from './draw-shown.ts';
import { sha256 } from './sha256.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly seed: string;
}

/** Gives every line its place in the order of the draw. */
const place = async (scene: Scene, draw: DrawRow, seed: string): Promise<void> => {
  const entries = await listDrawEntries(scene, [draw.id]);
  const order = drawOrder(
    seed,
    entries.map((entry) => entry.entry_id),
    sha256,
  );
  for (const entry of entries) {
    const at = order.indexOf(entry.entry_id) + 1;
    const placed = await updateRow(scene, 'draw_entries', entry.id, entry.version, {
      place: at,
      drawn: at <= draw.k,
    });
    if (!placed.ok) throw new Error(`line ${entry.entry_id} moved inside its own transaction`);
  }
};

/**
 * Enters what the named source said, and draws.
 *
 * @returns the draw with its result; `not-found`, `changed-meanwhile`, `wrong-state` when it has a seed,
 *   `draw-same-person` for whoever froze the list, `draw-too-early` before the source's day
 * @source engineering 34
 */
export const enterSeed = useCase('draw.seed', async (scene, { id, basedOn, seed }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const draw = await findDraw(scene, id);
  if (draw === null) return refuse('not-found', { table: 'draws' });
  if (draw.seed !== null) return refuse('wrong-state', { state: 'seeded', act: 'seed' });
  if (draw.frozen_by_person_id === scene.actor.personId) return refuse('draw-same-person');
  if (scene.today < draw.source_on) return refuse('draw-too-early', { sourceOn: draw.source_on });
  const seeded = await updateRow(scene, 'draws', id, basedOn, {
    seed: seed.trim(),
    seed_by_post_id: scene.actor.postId,
    seed_by_person_id: scene.actor.personId,
    seed_at: scene.now,
  });
  if (!seeded.ok) return seeded;
  await place(scene, seeded.value, seed.trim());
  return ok(await drawShown(scene, seeded.value));
});
