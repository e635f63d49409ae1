// 记入事项: a registered matter is about one that is under way, and is written on it.
import { refuse } from '@luoshi/domain/outcome/outcome';
import { lockInstruction } from '@luoshi/store/queries/instruction';
import { useCase } from '../use-case/use-case.ts';
import { instructionPage } from './instruction-page.ts';
import { noteOnCommitment } from './note-on-commitment.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly commitmentId: string;
}

/** @returns the matter; `not-found`, `wrong-state`, `changed-meanwhile` */
export const noteInstruction = useCase('instruction.note', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const row = await lockInstruction(scene, input.id);
  if (row === null) return refuse('not-found', { table: 'instructions' });
  const noted = await noteOnCommitment(scene, row, input.basedOn, input.commitmentId);
  return noted.ok ? instructionPage(scene, row.id) : noted;
});
