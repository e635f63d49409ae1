// One draw: what was frozen, by whom, from where the seed came, and the record to repeat it.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { findDraw } from '@luoshi/store/queries/draw';
import { useCase } from '../use-case/use-case.ts';
import { drawShown } from './draw-shown.ts';

/** @returns the draw; `not-found`, also while it is not published to the reader */
export const readDraw = useCase('draw.read', async (scene, { id }: { readonly id: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const draw = await findDraw(scene, id);
  return draw === null ? refuse('not-found', { table: 'draws' }) : ok(await drawShown(scene, draw));
});
