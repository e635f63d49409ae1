// A draw as pages show it and as anybody may take it away to repeat it.
import type { DrawRecord } from '@luoshi/domain/inspection/draw';
import { listDrawEntries, type DrawEntryRow, type DrawRow } from '@luoshi/store/queries/draw';
import { listPostNames } from '@luoshi/store/queries/post-name';
import type { Scene } from '../use-case/use-case.ts';

/** A draw and where it stands. */
export interface DrawShown {
  readonly id: string;
  readonly subjectType: DrawRow['subject_type'];
  readonly subjectId: string;
  readonly title: string;
  readonly state: 'frozen' | 'seeded' | 'published';
  readonly k: number;
  readonly of: number;
  readonly source: string;
  readonly sourceOn: string;
  readonly listHash: string;
  readonly frozenBy: string | null;
  readonly frozenAt: string;
  /** Whether the reader froze the list, and so may not enter its seed. */
  readonly isMine: boolean;
  readonly seed: string | null;
  readonly seedBy: string | null;
  readonly seedAt: string | null;
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly subjectId: string | null;
    readonly place: number | null;
    readonly drawn: boolean;
  }[];
  /** The record of `luoshi draw --check`; there once the draw is published. */
  readonly record: DrawRecord | null;
  readonly version: number;
}

const stateOf = (draw: DrawRow): DrawShown['state'] =>
  draw.published_at !== null ? 'published' : draw.seed !== null ? 'seeded' : 'frozen';

const recordOf = (draw: DrawRow, entries: readonly DrawEntryRow[]): DrawRecord | null =>
  draw.published_at === null || draw.seed === null || draw.seed_at === null
    ? null
    : {
        format: 'luoshi-draw-1',
        title: draw.title,
        k: draw.k,
        source: draw.source,
        sourceOn: draw.source_on,
        hash: draw.list_hash,
        frozenAt: draw.frozen_at,
        seed: draw.seed,
        seedAt: draw.seed_at,
        entries: entries
          .map((entry) => ({ id: entry.entry_id, name: entry.name }))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        result: entries.filter((entry) => entry.drawn).map((entry) => entry.entry_id),
      };

/** Several draws, with the lines the reader may see. */
export const drawsShown = async (scene: Scene, draws: readonly DrawRow[]): Promise<readonly DrawShown[]> => {
  const lines = await listDrawEntries(
    scene,
    draws.map((draw) => draw.id),
  );
  const names = await listPostNames(
    scene,
    draws.flatMap((draw) => [draw.frozen_by_post_id, draw.seed_by_post_id]),
  );
  return draws.map((draw) => {
    const entries = lines.filter((line) => line.draw_id === draw.id);
    return {
      id: draw.id,
      subjectType: draw.subject_type,
      subjectId: draw.subject_id,
      title: draw.title,
      state: stateOf(draw),
      k: draw.k,
      of: entries.length,
      source: draw.source,
      sourceOn: draw.source_on,
      listHash: draw.list_hash,
      frozenBy: names.get(draw.frozen_by_post_id ?? '') ?? null,
      frozenAt: draw.frozen_at,
      isMine: draw.frozen_by_person_id === scene.actor.personId,
      seed: draw.seed,
      seedBy: names.get(draw.seed_by_post_id ?? '') ?? null,
      seedAt: draw.seed_at,
      entries: entries.map((entry) => ({
        id: entry.entry_id,
        name: entry.name,
        subjectId: entry.subject_id,
        place: entry.place,
        drawn: entry.drawn,
      })),
      record: recordOf(draw, entries),
      version: draw.version,
    };
  });
};

/** One draw. @throws when it is gone inside its own transaction, a bug */
export const drawShown = async (scene: Scene, draw: DrawRow): Promise<DrawShown> => {
  const [shown] = await drawsShown(scene, [draw]);
  if (shown === undefined) throw new Error(`draw ${draw.id} is gone`);
  return shown;
};
