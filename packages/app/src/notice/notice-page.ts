// One notice as its page shows it.
import { ok } from '@luoshi/domain/outcome/outcome';
import type { Scene } from '../use-case/use-case.ts';
import { loadNotice } from './load-notices.ts';
import { noticeNames, noticeShown } from './notice-shown.ts';

/** @returns the notice; `not-found` also when the actor may not see it */
export const noticePage = async (scene: Scene, id: string) => {
  const found = await loadNotice(scene, id, 'read');
  if (!found.ok) return found;
  const names = await noticeNames(scene, [found.value]);
  return ok(noticeShown(scene, found.value, names));
};
