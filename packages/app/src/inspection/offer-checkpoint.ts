// 自报检查点: a unit offers a place of its own to be looked at.
import { ok } from '@luoshi/domain/outcome/outcome';
import { useCase } from '../use-case/use-case.ts';
import { enterCheckpoint, type CheckpointGiven } from './checkpoint-given.ts';

/** @returns its id and number; `not-allowed` for another unit, what `enterCheckpoint` refuses */
export const offerCheckpoint = useCase('checkpoint.offer', async (scene, given: CheckpointGiven) => {
  const allowed = scene.require({ unitIds: [given.unitId] });
  if (!allowed.ok) return allowed;
  const entered = await enterCheckpoint(scene, given, 'offered');
  return entered.ok ? ok({ id: entered.value.id, number: entered.value.number }) : entered;
});
