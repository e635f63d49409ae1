// 封存名单: the first half of a draw. The hash of the list goes into the journal before anybody can know the seed.
import { faultOfList, hashOfList } from '@luoshi/domain/inspection/draw';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import type { DrawRow } from '@luoshi/store/queries/draw';
import { findUnitOfPost } from '@luoshi/store/queries/post-name';
import type { Scene } from '../use-case/use-case.ts';
import { sha256 } from './sha256.ts';

/** What is drawn from, how many, and the public source that will give the seed. */
export interface ListToFreeze {
  readonly subjectType: DrawRow['subject_type'];
  readonly subjectId: string;
  readonly title: string;
  /** `id` is drawn by and published; `subjectId` is the row it stands for. */
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly subjectId: string | null;
  }[];
  readonly k: number;
  readonly source: string;
  readonly sourceOn: string;
}

/**
 * Freezes a list inside a use case that has asked who may.
 *
 * @returns the draw; `draw-list` naming the fault, `draw-too-early` when the source speaks today or has spoken
 * @source engineering 34
 */
export const freezeList = async (scene: Scene, list: ListToFreeze): Promise<Outcome<DrawRow>> => {
  const fault = faultOfList(list);
  if (fault !== null) return refuse('draw-list', { fault });
  if (list.sourceOn <= scene.today) return refuse('draw-too-early', { sourceOn: list.sourceOn });
  const unitId = await findUnitOfPost(scene, scene.actor.postId);
  if (unitId === null) return refuse('not-allowed');
  const draw = await insertRow(scene, 'draws', {
    unit_id: unitId,
    subject_type: list.subjectType,
    subject_id: list.subjectId,
    title: list.title,
    k: list.k,
    source: list.source.trim(),
    source_on: list.sourceOn,
    list_hash: hashOfList({ ...list, source: list.source.trim() }, sha256),
    frozen_by_post_id: scene.actor.postId,
    frozen_by_person_id: scene.actor.personId,
    frozen_at: scene.now,
  });
  await insertRows(
    scene,
    'draw_entries',
    list.entries.map(({ id, name, subjectId }) => ({
      draw_id: draw.id,
      unit_id: unitId,
      entry_id: id,
      name,
      subject_id: subjectId,
    })),
  );
  return ok(draw);
};
