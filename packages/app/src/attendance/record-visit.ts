// 查岗记录: written by one checker as on paper, for the other to sign. Who was met is counted and not named.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { findRound, type RoundRow } from '@luoshi/store/queries/attendance';
import { listPosts, type PostRecord } from '@luoshi/store/queries/post';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { drawnUnits } from './drawn-posts.ts';

/** A visit as written down. */
export interface NewVisit {
  readonly roundId: string;
  readonly unitId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly secondPostId: string;
  /** Posts of the draw whose holders were not met, and what was said or seen. */
  readonly notMet: readonly { readonly postId: string; readonly seen: string }[];
}

const checkerIn = (posts: readonly PostRecord[], postId: string | null, round: RoundRow): PostRecord | null =>
  posts.find(
    (post) =>
      post.id === postId && post.roles.includes('inspector') && round.body_unit_ids.includes(post.unit_id),
  ) ?? null;

const checkersOf = (scene: Scene, posts: readonly PostRecord[], round: RoundRow, secondPostId: string) => {
  const first = checkerIn(posts, scene.actor.postId, round);
  const second = checkerIn(posts, secondPostId, round);
  if (first === null) return refuse('not-allowed', { verb: 'attendance.visit' });
  if (second === null) return refuse('invalid-input', { field: 'secondPostId' });
  return first.person_id === second.person_id ? refuse('checkers-same', {}) : ok({ first, second });
};

const postsLookedFor = async (
  scene: Scene,
  round: RoundRow,
  unitId: string,
): Promise<readonly string[] | null> =>
  (await drawnUnits(scene, round)).find((unit) => unit.unitId === unitId)?.postIds ?? null;

const insertVisit = (
  scene: Scene,
  input: NewVisit,
  { first, second }: { readonly first: PostRecord; readonly second: PostRecord },
  lookedFor: number,
) =>
  insertRow(scene, 'attendance_visits', {
    round_id: input.roundId,
    unit_id: input.unitId,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    first_post_id: first.id,
    first_person_id: first.person_id,
    second_post_id: second.id,
    second_person_id: second.person_id,
    state: 'recorded',
    on_duty: lookedFor - input.notMet.length,
    to_explain: input.notMet.length,
  });

/**
 * Records a visit.
 *
 * @returns its id; `not-found`, `not-allowed` for a checker of none of the bodies, `checkers-same`, `not-drawn`,
 *   `invalid-input` for a second checker who is none, a window that is none or to come, a post not drawn; `duplicate`
 */
export const recordVisit = useCase(
  'attendance.visit',
  async (scene, input: NewVisit): Promise<Outcome<{ id: string }>> => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const round = await findRound(scene, input.roundId);
    if (round === null) return refuse('not-found', { table: 'attendance_rounds' });
    const posts = await listPosts(scene, scene.today);
    const checkers = checkersOf(scene, posts, round, input.secondPostId);
    if (!checkers.ok) return checkers;
    if (input.endsAt <= input.startsAt || input.endsAt > scene.now)
      return refuse('invalid-input', { field: 'endsAt' });
    const lookedFor = await postsLookedFor(scene, round, input.unitId);
    if (lookedFor === null) return refuse('not-drawn', {});
    const notMet = new Map(input.notMet.map(({ postId, seen }) => [postId, seen.trim()]));
    if (notMet.size < input.notMet.length || [...notMet.keys()].some((id) => !lookedFor.includes(id)))
      return refuse('invalid-input', { field: 'notMet' });
    const visit = await insertVisit(scene, input, checkers.value, lookedFor.length);
    await insertRows(
      scene,
      'attendance_questions',
      posts
        .filter((post) => notMet.has(post.id))
        .map((post) => ({
          visit_id: visit.id,
          unit_id: input.unitId,
          post_id: post.id,
          person_id: post.person_id,
          seen: notMet.get(post.id) ?? '',
        })),
    );
    return ok({ id: visit.id });
  },
);
