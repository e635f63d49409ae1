// 来件登记簿: what was asked for, by whom, until when, and what became of it.
import type { InstructionStanding, InstructionKind } from '@luoshi/domain/instruction/instruction';
import { ok } from '@luoshi/domain/outcome/outcome';
import { anyInstruction, listInstructions as listRows } from '@luoshi/store/queries/instruction';
import { useCase } from '../use-case/use-case.ts';
import { instructionLine } from './instruction-line.ts';

interface Input {
  readonly type?: InstructionKind | undefined;
  readonly leaderPostId?: string | undefined;
  readonly standing?: InstructionStanding | undefined;
  readonly text?: string | undefined;
}

/** The register, newest first, with the limits in force for the form that adds to it. */
export const listInstructions = useCase('instruction.list', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const rows = await listRows(scene, {
    ...anyInstruction,
    type: input.type ?? null,
    givenByPostId: input.leaderPostId ?? null,
    text: input.text ?? null,
  });
  const lines = rows.map((row) => instructionLine(row, scene.today));
  const { limits, defaults } = scene.context.rules.instructions;
  return ok({
    instructions: lines.filter((line) => input.standing === undefined || line.standing === input.standing),
    limits: limits.map(({ id, days, kind, starts, source }) => ({ id, days, kind, starts, source })),
    defaults,
  });
});
