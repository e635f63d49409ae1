// Whether units and posts named in a row are there and may stand where they are put.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import { listPosts } from '@luoshi/store/queries/post';
import { listUnits } from '@luoshi/store/queries/unit';
import type { Scene } from '../use-case/use-case.ts';
import type { RowChange } from './row-change.ts';

/** Units and posts there are today. */
export interface Named {
  readonly unitIds: ReadonlySet<string>;
  readonly leaderPostIds: ReadonlySet<string>;
  readonly unitOfPost: ReadonlyMap<string, string>;
  readonly indicators: ReadonlySet<string>;
}

/** Everybody who may be named. */
export const findNamed = async (scene: Scene): Promise<Named> => {
  const posts = await listPosts(scene, scene.today);
  return {
    unitIds: new Set((await listUnits(scene)).map((unit) => unit.id)),
    leaderPostIds: new Set(posts.filter((post) => post.roles.includes('leader')).map((post) => post.id)),
    unitOfPost: new Map(posts.map((post) => [post.id, post.unit_id])),
    indicators: new Set(scene.context.rules.indicators.map((indicator) => indicator.id)),
  };
};

/**
 * Only what the change names is asked: a post that ended since stays until somebody changes it.
 *
 * @returns `not-found` for a unit, `invalid-input` for a leader who is none and a person who is not of the lead unit
 */
export const requireNamed = (
  change: RowChange,
  row: Pick<CommitmentRow, 'lead_unit_id'>,
  named: Named,
): Outcome<undefined> => {
  const units = [change.leadUnitId ?? null, ...(change.supportUnitIds ?? [])].filter((id) => id !== null);
  if (units.some((id) => !named.unitIds.has(id))) return refuse('not-found', { table: 'units' });
  const indicator = change.indicator ?? null;
  if (indicator !== null && !named.indicators.has(indicator))
    return refuse('invalid-input', { field: 'indicator' });
  const leader = change.leadLeaderPostId ?? null;
  if (leader !== null && !named.leaderPostIds.has(leader))
    return refuse('invalid-input', { field: 'leadLeaderPostId' });
  const handler = change.handlerPostId ?? null;
  if (handler !== null && named.unitOfPost.get(handler) !== row.lead_unit_id) {
    return refuse('invalid-input', { field: 'handlerPostId' });
  }
  return ok(undefined);
};
