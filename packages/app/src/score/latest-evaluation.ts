// The newest evaluation of a period.
import type { Scene } from '../use-case/use-case.ts';
import { findEvaluations, type ReadEvaluation } from './evaluation-line.ts';

/** @returns null when the period has not been evaluated */
export const latestEvaluation = async (scene: Scene, period: string): Promise<ReadEvaluation | null> =>
  (await findEvaluations(scene)).find(({ line }) => line.period === period) ?? null;
