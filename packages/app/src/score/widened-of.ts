// By how much what was found on the spot widened what a unit's unseen figures may lose, for its score page.
import type { Rulebook } from '@luoshi/scoring/rulebook';
import type { UsedFact } from './used-fact.ts';

/** Figures of one standing whose error is wider than usual; errors in %. */
export interface Widened {
  readonly status: UsedFact['status'];
  readonly usual: string;
  readonly error: string;
  /** How many figures. */
  readonly figures: number;
}

/**
 * By standing; nothing where no error was widened.
 *
 * @param facts of one unit, as the evaluation used them
 * @source decision 0015
 */
export const widenedOf = (facts: readonly UsedFact[], errors: Rulebook['errors']): readonly Widened[] => {
  const wider = facts.filter((fact) => fact.value !== null && fact.error !== null);
  return [...new Set(wider.map(({ status }) => status))].map((status) => {
    const own = wider.filter((fact) => fact.status === status);
    return { status, usual: errors[status], error: own[0]?.error ?? '', figures: own.length };
  });
};
