// A breakdown with its rows and answers, held for one act. It decides nothing.
import { stateOn, type ConsentAnswer } from '@luoshi/domain/breakdown/consent';
import { missingIn, type Row } from '@luoshi/domain/breakdown/row';
import type { BreakdownState } from '@luoshi/domain/breakdown/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import {
  findBreakdown,
  listBreakdownRows,
  listConsents,
  lockBreakdown,
  type BreakdownRow,
  type ConsentRow,
} from '@luoshi/store/queries/breakdown';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import type { Scene } from '../use-case/use-case.ts';

/** What an act on a breakdown looks at. */
export interface LoadedBreakdown {
  readonly row: BreakdownRow;
  readonly rows: readonly CommitmentRow[];
  readonly consents: readonly ConsentRow[];
  /** As it is today: silence may have ended the consultation since the row was written. */
  readonly state: BreakdownState;
}

/** A consent as the rules see it. */
export const answerOf = (consent: ConsentRow): ConsentAnswer => ({
  unitId: consent.unit_id,
  answer: consent.answer,
  settled: consent.settled_at !== null,
});

/** A row as the rules see it. */
export const rowOf = (row: CommitmentRow): Row => ({
  targetOp: row.target_op,
  targetValue: row.target_value,
  unitOfMeasure: row.unit_of_measure,
  leadLeaderPostId: row.lead_leader_post_id,
  leadUnitId: row.lead_unit_id,
  supportUnitIds: row.support_unit_ids,
  startsOn: row.starts_on,
  dueOn: row.due_on,
});

/** State of a breakdown today. */
export const stateToday = (
  scene: Scene,
  row: BreakdownRow,
  consents: readonly ConsentRow[],
): BreakdownState => stateOn(row.state, consents.map(answerOf), row.answers_due_on, scene.today);

/**
 * Reads a breakdown; for an act it is held until the act is written.
 *
 * @returns `not-found`
 */
export const loadBreakdown = async (
  scene: Scene,
  id: string,
  hold: 'hold' | 'read',
): Promise<Outcome<LoadedBreakdown>> => {
  if (hold === 'hold') await lockBreakdown(scene, id);
  const row = await findBreakdown(scene, id);
  if (row === null) return refuse('not-found', { table: 'breakdowns' });
  const rows = await listBreakdownRows(scene, id);
  const consents = await listConsents(scene, [id]);
  return ok({ row, rows, consents, state: stateToday(scene, row, consents) });
};

/** Whether every row has leader, lead unit and due date. @returns `rows-incomplete`, `wrong-state` without rows */
export const requireComplete = ({ rows, state }: LoadedBreakdown): Outcome<undefined> => {
  if (rows.length === 0) return refuse('wrong-state', { state, act: 'create-breakdown' });
  const lacking = rows.filter((row) => missingIn(rowOf(row)).length > 0);
  return lacking.length > 0
    ? refuse('rows-incomplete', { count: lacking.length, ids: lacking.map((row) => row.id) })
    : ok(undefined);
};
