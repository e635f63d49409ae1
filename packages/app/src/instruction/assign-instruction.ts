// 交办来件: one that was only registered is given to a unit.
import { refuse } from '@luoshi/domain/outcome/outcome';
import { lockInstruction } from '@luoshi/store/queries/instruction';
import { useCase } from '../use-case/use-case.ts';
import { giveAsCommitment, type InstructionAssignment } from './give-as-commitment.ts';
import { instructionPage } from './instruction-page.ts';

interface Input extends InstructionAssignment {
  readonly id: string;
  readonly basedOn: number;
}

/** @returns the matter; `not-found`, `wrong-state`, `changed-meanwhile`, and what giving a commitment refuses */
export const assignInstruction = useCase('instruction.assign', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const row = await lockInstruction(scene, input.id);
  if (row === null) return refuse('not-found', { table: 'instructions' });
  const { id: _id, basedOn, ...to } = input;
  const given = await giveAsCommitment(scene, row, basedOn, to);
  return given.ok ? instructionPage(scene, row.id) : given;
});
