// 一件来件: what was asked for and what became of it.
import { useCase } from '../use-case/use-case.ts';
import { instructionPage } from './instruction-page.ts';

/** @returns the matter; `not-found` */
export const readInstruction = useCase('instruction.read', async (scene, input: { readonly id: string }) => {
  const allowed = scene.require();
  return allowed.ok ? instructionPage(scene, input.id) : allowed;
});
