// Makes an actor of a person: one of the posts held today, with its roles and the units it covers.
import type { Actor, Role } from '@luoshi/domain/access/role';
import { listPostsHeld, listUnitsCovered, type HeldPost } from '@luoshi/store/queries/post';
import type { Store } from '@luoshi/store/connection/store';
import type { Clock } from '../context/clock.ts';
import { newId, newSalt } from '../context/ids.ts';
import type { Membership } from './membership.ts';

/** An actor and the posts it can choose from. */
export interface Acting {
  readonly actor: Actor;
  readonly posts: readonly HeldPost[];
}

/**
 * @param chosenPostId the post chosen earlier; one not held today is ignored
 */
export const actAs = async (
  store: Store,
  clock: Clock,
  member: Membership,
  chosenPostId: string | null,
): Promise<Acting> => {
  const bare: Actor = { ...member, postId: null, roles: [], unitIds: [] };
  const act = { verb: 'session.read', at: clock.serverNow(), deviceAt: null, reason: null, newId, newSalt };
  return store.transaction(bare, act, async (tx) => {
    const posts = await listPostsHeld(tx, member.personId, clock.today());
    const post = posts.find((held) => held.id === chosenPostId) ?? posts[0];
    if (post === undefined) return { actor: bare, posts };
    const roles = post.roles as readonly Role[]; // validated when the post was written
    const unitIds = await listUnitsCovered(tx, post.unitId, roles.includes('leader'));
    return { actor: { ...bare, postId: post.id, roles, unitIds }, posts };
  });
};
