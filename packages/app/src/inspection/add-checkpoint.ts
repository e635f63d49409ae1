// 指定检查点, or one more of those to be drawn from: entered by the office.
import { ok } from '@luoshi/domain/outcome/outcome';
import { useCase } from '../use-case/use-case.ts';
import { enterCheckpoint, type CheckpointGiven } from './checkpoint-given.ts';

/** @returns its id and number; what `enterCheckpoint` refuses */
export const addCheckpoint = useCase(
  'checkpoint.add',
  async (scene, { origin, ...given }: CheckpointGiven & { readonly origin: 'appointed' | 'drawn' }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const entered = await enterCheckpoint(scene, given, origin);
    return entered.ok ? ok({ id: entered.value.id, number: entered.value.number }) : entered;
  },
);
