// 归档: what was issued is put away; nothing of it changes any more but that it may be withdrawn.
import { useCase } from '../use-case/use-case.ts';
import { changed, moving, type BulletinInput } from './change-bulletin.ts';

/** @returns the page; `wrong-state` until it is issued, `changed-meanwhile` */
export const archiveBulletin = useCase('bulletin.archive', async (scene, input: BulletinInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await moving(scene, input.id, 'archive');
  if (!found.ok) return found;
  return changed(scene, input, {
    state: found.value.next,
    archived_at: scene.now,
    archived_by_post_id: scene.actor.postId,
  });
});
