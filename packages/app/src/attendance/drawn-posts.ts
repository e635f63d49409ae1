// Which units a round drew, and which posts are looked for there. Checkers of the other two bodies see it although the
// draw is the bureau's until it is published.
import { asSystem } from '@luoshi/store/journal/expire';
import type { RoundRow } from '@luoshi/store/queries/attendance';
import { listDrawEntries } from '@luoshi/store/queries/draw';
import { listPosts } from '@luoshi/store/queries/post';
import type { Scene } from '../use-case/use-case.ts';

/** A drawn unit with the posts looked for, in the order of the draw. */
export interface DrawnUnit {
  readonly unitId: string;
  readonly unit: string;
  readonly postIds: readonly string[];
}

/** @returns the drawn units; none before the seed is entered in both draws */
export const drawnUnits = async (scene: Scene, round: RoundRow): Promise<readonly DrawnUnit[]> => {
  const { unit_draw_id: unitDraw, post_draw_id: postDraw, posts_per_unit: most } = round;
  if (unitDraw === null || postDraw === null) return [];
  const entries = await asSystem(scene, () => listDrawEntries(scene, [unitDraw, postDraw]));
  const unitOf = new Map((await listPosts(scene, scene.today)).map((post) => [post.id, post.unit_id]));
  const posts = entries
    .filter((entry) => entry.draw_id === postDraw && entry.place !== null)
    .flatMap((entry) => entry.subject_id ?? []);
  if (posts.length === 0) return [];
  return entries
    .filter((entry) => entry.draw_id === unitDraw && entry.drawn)
    .map(({ subject_id: subjectId, name }) => ({
      unitId: subjectId ?? '',
      unit: name,
      postIds: posts.filter((id) => unitOf.get(id) === subjectId).slice(0, most),
    }));
};
