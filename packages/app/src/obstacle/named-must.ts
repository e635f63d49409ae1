// Who must act: a unit or a leader of the county, and the leader in charge to whom it climbs.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { leaderFor } from '@luoshi/domain/unit/leader-for';
import { listPosts } from '@luoshi/store/queries/post';
import { listUnits } from '@luoshi/store/queries/unit';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

/** Who must act as an act names it; both null when it is not known. */
export interface Must {
  readonly mustUnitId: string | null;
  readonly mustPostId: string | null;
}

/** Who must act, with the post of the leader in charge. */
export interface NamedMust {
  readonly unitId: string | null;
  readonly postId: string | null;
  readonly leaderPostId: string | null;
}

const inChargeOf = (must: Must, { row }: KnownCommitment, answering: string | null): string | null => {
  const leader = answering ?? row.lead_leader_post_id ?? row.given_by_post_id;
  return leader === must.mustPostId ? null : leader;
};

/**
 * Looks up who must act. The leader in charge is the one whose fields name the unit, else the one who leads the commitment.
 *
 * @param heldUpId the unit that reports the obstacle; it cannot hold up itself
 * @returns `invalid-input` naming the field; nobody named is not refused here
 */
export const namedMust = async (
  scene: Scene,
  must: Must,
  heldUpId: string,
  loaded: KnownCommitment,
): Promise<Outcome<NamedMust>> => {
  const { mustUnitId: unitId, mustPostId: postId } = must;
  if (unitId !== null && postId !== null) return refuse('invalid-input', { field: 'mustPostId' });
  if (unitId === heldUpId) return refuse('invalid-input', { field: 'mustUnitId' });
  const posts = (await listPosts(scene, scene.today)).filter((post) => post.roles.includes('leader'));
  if (postId !== null && !posts.some((post) => post.id === postId))
    return refuse('invalid-input', { field: 'mustPostId' });
  const unit = unitId === null ? undefined : (await listUnits(scene)).find((each) => each.id === unitId);
  if (unitId !== null && unit === undefined) return refuse('not-found', { table: 'units' });
  const leaders = posts.map((post) => ({
    postId: post.id,
    fields: post.fields,
    linkedUnitIds: post.linked_unit_ids,
  }));
  const answering = unit === undefined ? null : leaderFor(unit, leaders);
  return ok({ unitId, postId, leaderPostId: inChargeOf(must, loaded, answering) });
};
