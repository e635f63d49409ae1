// 撤回: a document issued in error is taken back by a leader, with the reason. It stays where it is, marked; its number
// is not given again.
import { refuse } from '@luoshi/domain/outcome/outcome';
import { useCase } from '../use-case/use-case.ts';
import { changed, moving, type BulletinInput } from './change-bulletin.ts';

/** @returns the page; `wrong-state` until it is issued and once it is withdrawn, `reason-needed`, `changed-meanwhile` */
export const withdrawBulletin = useCase(
  'bulletin.withdraw',
  async (scene, input: BulletinInput & { readonly reason: string }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const reason = input.reason.trim();
    if (reason === '') return refuse('reason-needed', { why: 'withdraw' });
    const found = await moving(scene, input.id, 'withdraw');
    if (!found.ok) return found;
    return changed(scene, input, {
      withdrawn_at: scene.now,
      withdrawn_reason: reason,
      withdrawn_by_post_id: scene.actor.postId,
      public_at: null,
    });
  },
);
