// A matter with how far the commitment it became has come.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { anyInstruction, listInstructions } from '@luoshi/store/queries/instruction';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { commitmentLines, type CommitmentLine } from '../commitment/commitment-lines.ts';
import type { Scene } from '../use-case/use-case.ts';
import { instructionLine, type InstructionLine } from './instruction-line.ts';

/** A matter and its commitment as lists show it today. */
export interface InstructionPage extends InstructionLine {
  readonly outcome: CommitmentLine | null;
}

/** @returns `not-found` */
export const instructionPage = async (scene: Scene, id: string): Promise<Outcome<InstructionPage>> => {
  const [row] = await listInstructions(scene, { ...anyInstruction, id });
  if (row === undefined) return refuse('not-found', { table: 'instructions' });
  const line = instructionLine(row, scene.today);
  const ids = line.commitment === null ? [] : [line.commitment.id];
  const [outcome = null] =
    ids.length === 0 ? [] : await commitmentLines(scene, { ...anyCommitment, ids }, scene.today);
  return ok({ ...line, outcome });
};
