// 记入事项: an instruction about a matter under way is written on it, and gives no new one.
import { refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findCommitment } from '@luoshi/store/queries/commitment';
import { listCommitmentSources } from '@luoshi/store/queries/commitment-source';
import type { InstructionRow } from '@luoshi/store/queries/instruction';
import { addSource } from '../commitment/give-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

/**
 * Writes it as one more source of the commitment.
 *
 * @returns the matter's row; `wrong-state` when something became of it already, `not-found`, `changed-meanwhile`
 */
export const noteOnCommitment = async (
  scene: Scene,
  row: InstructionRow,
  basedOn: number,
  commitmentId: string,
): Promise<Outcome<InstructionRow>> => {
  if (row.state !== 'registered') return refuse('wrong-state', { state: row.state, act: 'note-instruction' });
  const commitment = await findCommitment(scene, commitmentId);
  if (commitment === null) return refuse('not-found', { table: 'commitments' });
  const { length } = await listCommitmentSources(scene, [commitmentId]);
  const source = {
    type: row.type,
    subjectId: row.id,
    title: row.number,
    text: row.text,
    on: row.given_on,
    by: row.given_by,
  };
  await addSource(scene, commitmentId, source, length);
  return updateRow(scene, 'instructions', row.id, basedOn, { state: 'noted', commitment_id: commitmentId });
};
