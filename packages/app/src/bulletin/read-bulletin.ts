// Bulletins as lists and pages.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { findBulletin, listBulletins as findAll } from '@luoshi/store/queries/bulletin';
import { useCase } from '../use-case/use-case.ts';
import { bulletinLine, pageOf } from './page-of.ts';

/** Bulletins the actor may see, newest first. */
export const listBulletins = useCase('bulletin.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  return ok({ bulletins: (await findAll(scene)).map(bulletinLine) });
});

/** @returns the page, or `not-found` when it is not there or not to be seen */
export const readBulletin = useCase('bulletin.read', async (scene, input: { id: string; say: Say }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const row = await findBulletin(scene, input.id);
  return row === null ? refuse('not-found') : ok(await pageOf(scene, row, input.say));
});
