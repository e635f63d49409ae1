// 列入旬调度清单: a leader has a commitment reported every ten days for a time; the office may enter it on his behalf, with the basis.
import { putOnList, type ListBound } from '@luoshi/domain/dispatch-list/put-on-list';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { insertRow } from '@luoshi/store/journal/write';
import { listEntries, lockList } from '@luoshi/store/queries/dispatch-list';
import { listPosts } from '@luoshi/store/queries/post';
import { listUnits } from '@luoshi/store/queries/unit';
import { findLoaded } from '../commitment/find-loaded.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** What is put on the list. */
export interface NewEntry {
  readonly commitmentId: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly reason: string;
  /** The leader who asks for it, when the office enters it; null when he does so himself. */
  readonly leaderPostId: string | null;
  /** What the office rests on: a note, a meeting. */
  readonly basis: string | null;
}

/** Whose wish it is: the leader's own, or one named with a basis. */
const leaderOf = async (scene: Scene, { leaderPostId, basis }: NewEntry): Promise<Outcome<string>> => {
  const { actor } = scene;
  if (actor.roles.includes('leader') && actor.postId !== null) return ok(actor.postId);
  if (leaderPostId === null) return refuse('invalid-input', { field: 'leaderPostId' });
  if (basis === null || basis.trim() === '') return refuse('invalid-input', { field: 'basis' });
  const post = (await listPosts(scene, scene.today)).find(({ id }) => id === leaderPostId);
  return post?.roles.includes('leader') ? ok(leaderPostId) : refuse('not-found', { table: 'posts' });
};

const boundOf = async (scene: Scene, { row }: KnownCommitment): Promise<ListBound> => {
  const units = await listUnits(scene);
  const unit = units.find(({ id }) => id === row.lead_unit_id);
  const entries = await listEntries(scene, scene.today);
  return {
    unit: unit?.name ?? '',
    most: unit?.kind === 'township' ? scene.context.rules.cycle.dispatchList.most : null,
    listed: entries
      .filter((entry) => entry.lead_unit_id === row.lead_unit_id)
      .map((entry) => ({
        commitmentId: entry.commitment_id,
        title: entry.title,
        from: entry.from_on,
        to: entry.to_on,
      })),
  };
};

/**
 * Puts a commitment on the list.
 *
 * @returns the entry's id; `not-found`, `wrong-state`, `malformed-date`, `invalid-input`, what `putOnList` refuses
 * @source practice 10: 旬调度 only for what a leader puts on the list, with an end, at most three a township
 */
export const putOnDispatchList = useCase('dispatch-list.put', async (scene, input: NewEntry) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  await lockList(scene);
  const [loaded, from, to] = [
    await findLoaded(scene, input.commitmentId),
    parseDate(input.fromOn),
    parseDate(input.toOn),
  ];
  if (!loaded.ok) return loaded;
  if (!from.ok) return from;
  if (!to.ok) return to;
  const { state } = loaded.value.row;
  if (state !== 'assigned' && state !== 'underway') return refuse('wrong-state', { state, act: 'list' });
  const leader = await leaderOf(scene, input);
  if (!leader.ok) return leader;
  const entry = { commitmentId: input.commitmentId, from: from.value, to: to.value };
  const judged = putOnList(entry, await boundOf(scene, loaded.value), scene.today);
  if (!judged.ok) return judged;
  const { id } = await insertRow(scene, 'dispatch_list_entries', {
    commitment_id: input.commitmentId,
    from_on: from.value,
    to_on: to.value,
    reason: input.reason,
    leader_post_id: leader.value,
    entered_by_post_id: scene.actor.postId,
    basis: input.basis,
    entered_at: scene.now,
  });
  return ok({ id });
});
