// Findings as lists show them: where each stands, and whether it is looked at again, from when to when.
import { lookBackWindow } from '@luoshi/domain/inspection/look-back';
import { dateIn } from '@luoshi/domain/period/instant';
import {
  listDrawnFindings,
  listFindings,
  listLookBacks,
  type DrawnFinding,
  type FindingRecord,
  type LookBackRow,
} from '@luoshi/store/queries/finding';
import { listPostNames } from '@luoshi/store/queries/post-name';
import type { Scene } from '../use-case/use-case.ts';

/** 回头看 of one finding. */
export interface LookBackShown {
  readonly from: string;
  readonly until: string;
  /** The draw it was drawn in and is not looked at yet; null when none. */
  readonly dueInDraw: string | null;
  /** Whether it may stand on a list to draw from. */
  readonly isDrawable: boolean;
}

/** One finding. */
export interface FindingLine {
  readonly id: string;
  readonly unitId: string;
  readonly unit: string;
  readonly code: string;
  readonly roundId: string | null;
  readonly round: string | null;
  readonly checkpointId: string | null;
  readonly title: string;
  readonly found: string;
  readonly foundOn: string;
  readonly dueOn: string;
  readonly state: 'noted' | 'dismissed' | 'rectifying' | 'closing' | 'closed';
  readonly dismissedReason: string | null;
  readonly notedBy: string | null;
  readonly commitmentId: string | null;
  readonly number: string | null;
  readonly closedOn: string | null;
  readonly lookBack: LookBackShown | null;
  readonly looked: readonly {
    readonly on: string;
    readonly result: LookBackRow['result'];
    readonly found: string;
  }[];
  readonly version: number;
}

const stateOf = (row: FindingRecord): FindingLine['state'] => {
  if (row.state !== 'confirmed') return row.state;
  if (row.commitment_state === 'closed') return 'closed';
  return row.commitment_state === 'closing' ? 'closing' : 'rectifying';
};

/** What was drawn or looked at before a finding was closed the last time says nothing about this closing. */
const lookBackOf = (
  scene: Scene,
  row: FindingRecord,
  drawn: readonly DrawnFinding[],
  looked: readonly LookBackRow[],
): LookBackShown | null => {
  const { closed_at: closedAt } = row;
  if (closedAt === null || stateOf(row) !== 'closed') return null;
  const window = lookBackWindow(
    dateIn(closedAt, scene.context.clock.zone),
    scene.context.rules.inspections.lookBack,
  );
  const since = drawn.filter((line) => line.frozen_at >= closedAt);
  const done = looked.filter((each) => each.looked_at >= closedAt);
  const due = since.find((line) => line.drawn && !done.some((each) => each.draw_id === line.draw_id));
  const isOpen = since.some((line) => line.seed === null);
  return {
    ...window,
    dueInDraw: due?.draw_id ?? null,
    isDrawable:
      !isOpen &&
      due === undefined &&
      done.length === 0 &&
      window.from <= scene.today &&
      scene.today <= window.until,
  };
};

/** Every finding, the newest first. */
export const findingLines = async (scene: Scene): Promise<readonly FindingLine[]> => {
  const rows = await listFindings(scene);
  const ids = rows.map((row) => row.id);
  const drawn = await listDrawnFindings(scene, ids);
  const looked = await listLookBacks(scene, ids);
  const names = await listPostNames(
    scene,
    rows.map((row) => row.noted_by_post_id),
  );
  return rows.map((row) => {
    const own = looked.filter((each) => each.finding_id === row.id);
    return {
      id: row.id,
      unitId: row.unit_id,
      unit: row.unit,
      code: row.code,
      roundId: row.round_id,
      round: row.round,
      checkpointId: row.checkpoint_id,
      title: row.title,
      found: row.found,
      foundOn: row.found_on,
      dueOn: row.commitment_due_on ?? row.due_on,
      state: stateOf(row),
      dismissedReason: row.dismissed_reason,
      notedBy: names.get(row.noted_by_post_id ?? '') ?? null,
      commitmentId: row.commitment_id,
      number: row.number,
      closedOn: row.closed_at === null ? null : dateIn(row.closed_at, scene.context.clock.zone),
      lookBack: lookBackOf(
        scene,
        row,
        drawn.filter((line) => line.subject_id === row.id),
        own,
      ),
      looked: own.map((each) => ({ on: each.looked_on, result: each.result, found: each.found })),
      version: row.version,
    };
  });
};
