// A round with what its acts need to know of it: the townships that tour, the checkpoints on the route, its sheet.
import { drawnNeeded } from '@luoshi/domain/inspection/origin-share';
import type { SheetItem } from '@luoshi/domain/inspection/rule';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { listDrawEntries, listDraws, type DrawRow } from '@luoshi/store/queries/draw';
import {
  findMatter,
  findRound,
  listCheckpoints,
  type CheckpointRow,
  type MatterRow,
  type RoundRow,
} from '@luoshi/store/queries/inspection';
import { listUnits, type UnitRow } from '@luoshi/store/queries/unit';
import type { Scene } from '../use-case/use-case.ts';

/** A checkpoint, and whether the round goes there: one to be drawn only once it is drawn. */
export interface KnownCheckpoint {
  readonly row: CheckpointRow;
  readonly isOnRoute: boolean;
}

/** A round as loaded. */
export interface LoadedRound {
  readonly row: RoundRow;
  readonly matter: MatterRow;
  /** Units toured, in the county's order; their chiefs mark each other. */
  readonly units: readonly UnitRow[];
  readonly checkpoints: readonly KnownCheckpoint[];
  readonly draws: readonly DrawRow[];
  readonly sheet: readonly SheetItem[];
}

/** @returns the round; `not-found` */
export const loadRound = async (scene: Scene, id: string): Promise<Outcome<LoadedRound>> => {
  const row = await findRound(scene, id);
  const matter = row === null ? null : await findMatter(scene, row.matter_id);
  if (row === null || matter === null) return refuse('not-found', { table: 'rounds' });
  const draws = await listDraws(scene, [id]);
  const lines = await listDrawEntries(
    scene,
    draws.map((draw) => draw.id),
  );
  const drawn = new Set(lines.flatMap((line) => (line.drawn ? (line.subject_id ?? []) : [])));
  const points = await listCheckpoints(scene, [id]);
  const units = await listUnits(scene);
  return ok({
    row,
    matter,
    units: units.filter((unit) => unit.kind === 'township' && matter.object_unit_ids.includes(unit.id)),
    checkpoints: points.map((point) => ({
      row: point,
      isOnRoute: point.origin !== 'drawn' || drawn.has(point.id),
    })),
    draws,
    sheet: row.sheet as readonly SheetItem[], // written by create-round.ts from the rules and nothing else
  });
};

/** How many of those to be drawn the stated share asks for, at most as many as there are. */
export const toDraw = ({ checkpoints }: LoadedRound, drawnShare: number): number => {
  const settled = checkpoints.filter(({ row }) => row.origin !== 'drawn').length;
  return Math.min(drawnNeeded(settled, drawnShare), checkpoints.length - settled);
};
