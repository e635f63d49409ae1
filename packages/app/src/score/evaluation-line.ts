// An evaluation as lists and pages name it.
import { refuse, ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { Evaluation } from '@luoshi/scoring/evaluation';
import type { Rulebook } from '@luoshi/scoring/rulebook';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listEvaluations as listRecords, type EvaluationRecord } from '@luoshi/store/queries/score';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { adoptedRulebook } from './adopted.ts';

/** A stored evaluation read back: its line, its rulebook as adopted, and what it said. */
export interface ReadEvaluation {
  readonly row: EvaluationRecord;
  readonly line: EvaluationLine;
  readonly rulebook: Rulebook;
  readonly result: Evaluation;
}

const lineOf = (row: EvaluationRecord, rulebook: Rulebook, madeBy: string | null) => ({
  id: row.id,
  rulebook: rulebook.id,
  rulebookName: rulebook.name,
  rulebookVersion: rulebook.version,
  sha256: row.sha256,
  period: row.period,
  asOf: row.as_of,
  cutoffAt: row.cutoff_at,
  madeAt: row.made_at,
  madeBy,
});

/** One line of the list of evaluations. */
export type EvaluationLine = ReturnType<typeof lineOf>;

const readAll = async (scene: Scene, id: string | null): Promise<readonly ReadEvaluation[]> => {
  const rows = await listRecords(scene, id);
  const names = await listPostNames(
    scene,
    rows.map((row) => row.made_by_post_id),
  );
  return rows.map((row) => {
    const rulebook = adoptedRulebook(row);
    const line = lineOf(row, rulebook, names.get(row.made_by_post_id ?? '') ?? null);
    return { row, line, rulebook, result: row.result as Evaluation }; // written by evaluate-rulebook.ts
  });
};

/** @returns the evaluation, or `not-found` */
export const findEvaluation = async (scene: Scene, id: string): Promise<Outcome<ReadEvaluation>> => {
  const [found] = await readAll(scene, id);
  return found === undefined ? refuse('not-found') : ok(found);
};

/** Every evaluation read back, newest first. */
export const findEvaluations = (scene: Scene): Promise<readonly ReadEvaluation[]> => readAll(scene, null);

/** Evaluations, newest first. */
export const listEvaluations = useCase('score.read', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  return ok({ evaluations: (await readAll(scene, null)).map(({ line }) => line) });
});
