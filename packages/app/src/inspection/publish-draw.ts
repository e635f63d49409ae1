// 公布抽签: from here on everybody in the county sees list, seed and result, and may repeat it.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findDraw, listDrawEntries } from '@luoshi/store/queries/draw';
import { useCase } from '../use-case/use-case.ts';
import { drawShown } from './draw-shown.ts';

/** @returns the draw; `not-found`, `changed-meanwhile`, `wrong-state` without a seed or when it is published */
export const publishDraw = useCase(
  'draw.publish',
  async (scene, { id, basedOn }: { readonly id: string; readonly basedOn: number }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const draw = await findDraw(scene, id);
    if (draw === null) return refuse('not-found', { table: 'draws' });
    if (draw.seed === null || draw.published_at !== null)
      return refuse('wrong-state', { state: draw.seed === null ? 'frozen' : 'published', act: 'publish' });
    const published = await updateRow(scene, 'draws', id, basedOn, { published_at: scene.now });
    if (!published.ok) return published;
    for (const entry of await listDrawEntries(scene, [id])) {
      const shown = await updateRow(scene, 'draw_entries', entry.id, entry.version, {
        published_at: scene.now,
      });
      if (!shown.ok) throw new Error(`line ${entry.entry_id} moved inside its own transaction`);
    }
    return ok(await drawShown(scene, published.value));
  },
);
