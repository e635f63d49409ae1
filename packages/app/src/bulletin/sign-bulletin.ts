// 审核, 签发: the issuer is checked again at each, because addressees and basis may have changed since.
import { checkIssuer } from '@luoshi/domain/bulletin/issuer-check';
import { listReplies } from '@luoshi/store/queries/bulletin';
import { useCase } from '../use-case/use-case.ts';
import { changed, moving, type BulletinInput } from './change-bulletin.ts';
import { readyForReview } from './offers.ts';

/**
 * Reviews a circular before it goes to be signed.
 *
 * @returns the page; `issuer-not-entitled`, `answers-awaited`, `figures-not-frozen`, `wrong-state`, `changed-meanwhile`
 * @source practice 1, 14
 */
export const reviewBulletin = useCase('bulletin.review', async (scene, input: BulletinInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await moving(scene, input.id, 'review');
  if (!found.ok) return found;
  const { row, next } = found.value;
  const ready = await readyForReview(scene, row, await listReplies(scene, row.id));
  if (!ready.ok) return ready;
  return changed(scene, input, { state: next, reviewed_by_post_id: scene.actor.postId });
});

/** Signs a circular as a leader. @returns the page; `issuer-not-entitled`, `wrong-state`, `changed-meanwhile` */
export const signBulletin = useCase('bulletin.sign', async (scene, input: BulletinInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await moving(scene, input.id, 'sign');
  if (!found.ok) return found;
  const { row, next } = found.value;
  const issuer = checkIssuer({ ...row, approvalBasis: row.approval_basis });
  if (!issuer.ok) return issuer;
  return changed(scene, input, {
    state: next,
    signed_by_post_id: scene.actor.postId,
    signed_at: scene.now,
  });
});
