// A fact as an evaluation keeps it: with the commitment, report and check behind it, so that an explanation is a walk.
import type { Fact } from '@luoshi/scoring/fact';
import type { EvaluationRow } from '@luoshi/store/queries/score';

/** One fact and where it comes from. */
export interface UsedFact extends Fact {
  /** Null: it rests on no commitment, as the chiefs' marks do. */
  readonly commitmentId: string | null;
  readonly reportId: string | null;
  readonly checkId: string | null;
  /** Period the counted report is for; null when nothing counted. */
  readonly figurePeriod: string | null;
}

/** The facts of an evaluation. */
export const factsOf = (row: Pick<EvaluationRow, 'facts'>): readonly UsedFact[] =>
  (row.facts as { readonly rows: readonly UsedFact[] }).rows; // written by evaluate-rulebook.ts and nothing else
