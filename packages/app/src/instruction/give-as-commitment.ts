// 登记并交办: a matter becomes a numbered commitment; the leader who asked for it is the one who closes it.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import type { InstructionRow } from '@luoshi/store/queries/instruction';
import { giveCommitment } from '../commitment/give-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

/** Whom a matter is given to. */
export interface InstructionAssignment {
  readonly leadUnitId: string;
  readonly supportUnitIds: readonly string[];
  /** 牵头领导; the leader who gave the instruction when left out. */
  readonly leadLeaderPostId: string | null;
  readonly handlerPostId: string | null;
  readonly checkNeeded: boolean;
  readonly dutyId: string | null;
}

/**
 * Gives it.
 *
 * @param basedOn version of the matter that was seen
 * @returns the matter's row; `wrong-state` when it was given already, and what `giveCommitment` refuses
 */
export const giveAsCommitment = async (
  scene: Scene,
  row: InstructionRow,
  basedOn: number,
  to: InstructionAssignment,
): Promise<Outcome<InstructionRow>> => {
  if (row.state !== 'registered')
    return refuse('wrong-state', { state: row.state, act: 'assign-instruction' });
  const given = await giveCommitment(scene, {
    kind: 'task',
    title: row.title,
    source: {
      type: row.type,
      subjectId: row.id,
      title: row.reference === null ? row.number : `${row.number}，${row.reference}`,
      text: row.text,
      on: row.given_on,
      by: row.given_by,
    },
    ...to,
    givenByPostId: row.given_by_post_id,
    startsOn: row.due_on < scene.today ? row.due_on : scene.today,
    dueOn: row.due_on,
    cadence: 'month',
    measure: null,
  });
  if (!given.ok) return given;
  const changed = await updateRow(scene, 'instructions', row.id, basedOn, {
    state: 'assigned',
    commitment_id: given.value.id,
  });
  return changed.ok ? ok(changed.value) : changed;
};
